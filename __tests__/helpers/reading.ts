import { type Context, readContext } from '../../src/events/context.js';
import type { EventReader, Subject } from '../../src/events/types.js';
import { toPlainText } from '../../src/text/plain.js';

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

/** Reads a payload, whatever the reader's own type of it. */
export const subject = <P>(
  reader: EventReader<P>,
  payload: Payload,
  env?: Readonly<Record<string, string>>,
): Subject => (reader as unknown as EventReader)({ payload, context: context(env) });

export const title = <P>(reader: EventReader<P>, payload: Payload): string =>
  subject(reader, payload).news.title;

/** The small facts in one line, as they are shown. */
export const facts = <P>(reader: EventReader<P>, payload: Payload): string =>
  (subject(reader, payload).news.facts ?? []).map(toPlainText).join(' · ');

/** On what the run ran: ref, lines and facts. */
export const change = <P>(
  reader: EventReader<P>,
  payload: Payload,
  env?: Readonly<Record<string, string>>,
): string => {
  const { on, lines, facts: small } = subject(reader, payload, env).change;
  return [on ?? [], ...lines, ...small].map(toPlainText).join(' | ');
};
