import type { ReleaseEvent } from '@octokit/webhooks-types';
import { link } from '../../text/tree.js';
import {
  joinNames,
  known,
  readName,
  readNumber,
  readObjects,
  readString,
  readUrl,
} from '../../values/read.js';
import { readActorAndRepo, readContextChange, readPerson } from '../shared/common.js';
import { formatReleaseTitle } from '../shared/release-title.js';
import { formatBy } from '../shared/wording.js';
import type { EventReader, NewsSection, Person } from '../types.js';
import { type LooseRelease, releaseNoun } from './release.js';

/** Hookline's own event for several releases that one step reports. */
type ReleasesEvent = Pick<ReleaseEvent, 'repository' | 'sender'> & {
  readonly releases: readonly ReleaseEvent['release'][];
  /** How many there are, including those that were not read. */
  readonly count: number;
};

/** Releases that the headline names before the rest is counted. */
const NAMED = 2;

/** Several releases at once, each in a section under its name. */
export const releases: EventReader<ReleasesEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const all = readObjects(payload.releases);
  const count = Math.max(all.length, readNumber(payload.count) ?? 0);
  const page = base.repo && `${base.repo.url}/releases`;
  const left = count - all.length;
  const by = findAuthor(all);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'release',
      title: `${count} ${describeKind(all)}`,
      afterColon: nameFirst(all, count),
      ...known('url', page),
      sections: all.map(buildSection),
      lines: left > 0 ? [[link(`and ${left} more`, page)]] : [],
      facts: formatBy(by?.login),
      ...known('by', by),
    },
    change: readContextChange(context),
  };
};

const describeKind = (all: readonly LooseRelease[]): string => {
  const [noun = 'Release', ...others] = new Set(all.map(one => releaseNoun(one)));
  return `${others.length === 0 ? noun.toLowerCase() : 'release'}s`;
};

const nameFirst = (all: readonly LooseRelease[], count: number): string => {
  const named = count === NAMED + 1 ? count : NAMED;
  const names = all.map(one => readName(one.tag_name) ?? formatReleaseTitle(undefined, one.name));
  const rest = count - Math.min(named, names.length);
  if (rest > 0) return `${names.slice(0, named).join(', ')} and ${rest} more`;
  return joinNames(names, names.length);
};

const buildSection = (one: LooseRelease): NewsSection => {
  const noun = releaseNoun(one);
  const title = formatReleaseTitle(one.tag_name, one.name);
  return {
    title: noun === 'Release' ? title : `${title} (${noun.toLowerCase()})`,
    ...known('url', readUrl(one.html_url)),
    ...known('body', readString(one.body)),
  };
};

/** Who made them, if it is the same person for all. */
const findAuthor = ([first, ...others]: readonly LooseRelease[]): Person | undefined => {
  const author = readPerson(first?.author);
  return others.every(one => readPerson(one.author)?.login === author?.login) ? author : undefined;
};
