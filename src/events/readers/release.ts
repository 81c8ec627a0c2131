import type { ReleaseEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import { readContextChange, pluralize, readActorAndRepo, readPerson } from '../shared/common.js';
import {
  shortenName,
  entry,
  known,
  readObjects,
  readName,
  readNumber,
  readString,
  readUrl,
} from '../../values/read.js';
import { readReleaseTitle } from '../shared/release-title.js';
import { formatSize } from '../shared/size.js';
import { formatBy } from '../shared/wording.js';
import type { EventReader, GitHubEvent, News, Person, Subject } from '../types.js';
import { asObject } from '../../values/json.js';

type ReleasePayload = GitHubEvent<ReleaseEvent>['payload'];
export type LooseRelease = NonNullable<ReleasePayload['release']>;

/** Without a verb for `published`: that a release exists is news enough. */
const ACTION_SUFFIXES: Readonly<Record<string, string>> = {
  created: ' was created',
  deleted: ' was deleted',
  edited: ' was edited',
  unpublished: ' was unpublished',
};

const PUBLISHED_ACTIONS: ReadonlySet<string> = new Set(['published', 'released', 'prereleased']);

/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
export const release: EventReader<ReleaseEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  return { ...base, runIsTheNews: false, news: buildNews(payload, base), change: readContextChange(context) };
};

const buildNews = (payload: ReleasePayload, who: Pick<Subject, 'actor' | 'repo'>): News => {
  const found = payload.release ?? {};
  const deleted = payload.action === 'deleted';
  const done = entry(ACTION_SUFFIXES, payload.action);
  const by = readReleaseActor(payload, who.actor);
  const { name, afterColon } = readReleaseTitle(found.tag_name, found.name);
  return {
    mark: deleted ? 'deleted' : 'release',
    title: `${releaseNoun(found)} ${done === undefined ? name : shortenName(name) + done}`,
    ...known('afterColon', afterColon),
    ...known('url', deleted ? who.repo?.url : (readUrl(found.html_url) ?? who.repo?.url)),
    ...known('body', deleted ? undefined : readString(found.body)),
    ...(deleted ? {} : { lines: formatAssetLines(found) }),
    facts: [...formatBy(by?.login), ...formatAssetCount(found), ...linkDiscussion(found)],
    ...known('by', by),
  };
};

export const releaseNoun = (found: LooseRelease): string => {
  if (found.draft === true) return 'Draft release';
  return found.prerelease === true ? 'Pre-release' : 'Release';
};

/** A published release belongs to its author, whoever clicked the button. Other actions belong to whoever does them. */
const readReleaseActor = (payload: ReleasePayload, actor: Person | undefined): Person | undefined =>
  (PUBLISHED_ACTIONS.has(payload.action ?? '') ? readPerson(payload.release?.author) : undefined) ?? actor;

/** Assets named before the rest is counted. */
const NAMED = 3;

/** `shop.tgz 2.1 MB · shop.zip 1.9 MB · and 1 more`, each linked to its download. */
const formatAssetLines = (found: LooseRelease): readonly (readonly Inline[])[] => {
  const named = readObjects(found.assets).filter(asset => readName(asset.name) !== undefined);
  if (named.length === 0) return [];
  const shown = named.slice(0, NAMED).map(asset => {
    const size = readNumber(asset.size) ?? 0;
    return [
      link(readName(asset.name) ?? '', readUrl(asset.browser_download_url)),
      ...(size > 0 ? [text(` ${formatSize(size)}`)] : []),
    ];
  });
  const left = named.length - NAMED;
  const all = left > 0 ? [...shown, [link(`and ${left} more`, readUrl(found.html_url))]] : shown;
  return [all.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))];
};

/** The text already names a single asset. */
const formatAssetCount = (found: LooseRelease): News['facts'] & object => {
  const all = readObjects(found.assets);
  if (all.length < 2) return [];
  const bytes = all.reduce((sum, asset) => sum + (readNumber(asset.size) ?? 0), 0);
  return [[text(`${pluralize(all.length, 'asset')}${bytes > 0 ? `, ${formatSize(bytes)}` : ''}`)]];
};

const linkDiscussion = (found: LooseRelease): News['facts'] & object => {
  const target = readUrl(asObject(found)['discussion_url']);
  return target === undefined ? [] : [[link('discussion', target)]];
};
