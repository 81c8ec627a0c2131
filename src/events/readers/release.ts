import type { ReleaseEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import { by, changeOf, count, whoAndWhere } from '../shared/common.js';
import { brief, entry, known, list, name, num, str, url } from '../../values/read.js';
import { titleOf } from '../shared/release-title.js';
import { sizeOf } from '../../text/numbers.js';
import type { EventReader, GitHubEvent, News, Person, Subject } from '../types.js';

type Payload = GitHubEvent<ReleaseEvent>['payload'];
type Release = NonNullable<Payload['release']>;

/** Nothing is said of `published`: a release that is there is news enough. */
const DONE: Readonly<Record<string, string>> = {
  created: ' was created',
  deleted: ' was deleted',
  edited: ' was edited',
  unpublished: ' was unpublished',
};

const OUT: ReadonlySet<string> = new Set(['published', 'released', 'prereleased']);

/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
export const release: EventReader<ReleaseEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return { ...base, runIsTheNews: false, news: newsOf(payload, base), change: changeOf(base.repo, context) };
};

const newsOf = (payload: Payload, who: Pick<Subject, 'actor' | 'repo'>): News => {
  const found = payload.release ?? {};
  const deleted = payload.action === 'deleted';
  const done = entry(DONE, payload.action);
  const title = titleOf(found.tag_name, found.name);
  return {
    mark: deleted ? 'deleted' : 'release',
    title: `${kindOf(found)} ${done === undefined ? title : brief(title) + done}`,
    ...known('url', deleted ? who.repo?.url : (url(found.html_url) ?? who.repo?.url)),
    ...known('body', deleted ? undefined : str(found.body)),
    ...(deleted ? {} : { lines: assetLines(found) }),
    facts: [...by(doerOf(payload, who.actor)), ...assets(found), ...discussion(found)],
  };
};

const kindOf = (found: Release): string => {
  if (found.draft === true) return 'Draft release';
  return found.prerelease === true ? 'Pre-release' : 'Release';
};

/** A release that comes out is its author's, whoever pressed the button; anything else is the deed of whoever does it. */
const doerOf = (payload: Payload, actor: Person | undefined): string | undefined =>
  (OUT.has(payload.action ?? '') ? name(payload.release?.author?.login) : undefined) ?? actor?.login;

/** Assets that are named before the rest is counted. */
const NAMED = 3;

/** `shop.tgz 2.1 MB · shop.zip 1.9 MB · and 1 more`, each linked to its download. */
const assetLines = (found: Release): readonly (readonly Inline[])[] => {
  const named = list(found.assets).filter(asset => name(asset.name) !== undefined);
  if (named.length === 0) return [];
  const shown = named.slice(0, NAMED).map(asset => {
    const size = num(asset.size) ?? 0;
    return [
      link(name(asset.name) ?? '', url(asset.browser_download_url)),
      ...(size > 0 ? [text(` ${sizeOf(size)}`)] : []),
    ];
  });
  const left = named.length - NAMED;
  const all = left > 0 ? [...shown, [link(`and ${left} more`, url(found.html_url))]] : shown;
  return [all.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))];
};

/** A single asset is said already. */
const assets = (found: Release): News['facts'] & object => {
  const all = list(found.assets);
  if (all.length < 2) return [];
  const bytes = all.reduce((sum, asset) => sum + (num(asset.size) ?? 0), 0);
  return [[text(`${count(all.length, 'asset')}${bytes > 0 ? `, ${sizeOf(bytes)}` : ''}`)]];
};

const discussion = (found: Release): News['facts'] & object => {
  const target = url((found as { readonly discussion_url?: unknown }).discussion_url);
  return target === undefined ? [] : [[link('discussion', target)]];
};
