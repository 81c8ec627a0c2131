import { type Context, readContext } from '../../src/events/context.js';
import type { Change, EventReader, News, Repo, Subject } from '../../src/events/types.js';
import { changeFacts, changeLines, commitFacts, headlineEnd } from '../../src/message/change.js';
import { formatTitle, headlineTail } from '../../src/message/headline.js';
import { readNews } from '../../src/message/news.js';
import { toPlainText } from '../../src/text/plain.js';
import { known } from '../../src/values/read.js';

type Payload = Readonly<Record<string, unknown>>;

/** A run on the main branch of octo-org/shop, started by octocat. */
export const context = (env: Readonly<Record<string, string>> = {}): Context =>
  readContext({
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    ...env,
  });

/** A subject whose news is read. */
export interface ReadSubject extends Subject {
  readonly news: News;
}

export const withNews = async (found: Subject): Promise<ReadSubject> => ({
  ...found,
  news: await readNews(found),
});

/** Reads a payload, whatever the reader's payload type. */
export const subject = <P>(
  reader: EventReader<P>,
  payload: Payload,
  env?: Readonly<Record<string, string>>,
): ReadSubject => {
  const found = (reader as unknown as EventReader)({ payload, context: context(env) });
  if ('read' in found.news) throw new Error('The news of this event is read later');
  return { ...found, news: found.news };
};

/** What the event itself says of it, with the title of the thing. */
export const title = <P>(reader: EventReader<P>, payload: Payload): string =>
  formatTitle({ ...subject(reader, payload).news, where: [] });

/** The small facts on one line, as shown. */
export const facts = <P>(reader: EventReader<P>, payload: Payload): string => {
  const { news, change: found, repo } = subject(reader, payload);
  return [
    ...(news.shows ? commitFacts(found, repo, news.namesCommit) : []),
    ...(news.shows === 'all' ? changeFacts(found) : []),
    ...(news.facts ?? []),
  ]
    .map(toPlainText)
    .join(' · ');
};

/** What a run ran on, as in a message: the end of the headline, lines, and facts. */
export const formatChange = (found: Change, repo: Repo | undefined): string =>
  [
    [...headlineEnd(found, repo), ...headlineTail(known('afterColon', found.title), [])],
    ...changeLines(found, repo),
    ...commitFacts(found, repo),
    ...changeFacts(found),
  ]
    .map(toPlainText)
    .join(' | ');

/** The same for an event. */
export const change = <P>(
  reader: EventReader<P>,
  payload: Payload,
  env?: Readonly<Record<string, string>>,
): string => {
  const { change: found, repo } = subject(reader, payload, env);
  return formatChange(found, repo);
};
