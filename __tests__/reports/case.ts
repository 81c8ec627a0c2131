import { corpus, example, patched } from '../helpers/corpus.js';
import type { NotifyOptions } from '../helpers/notify.js';

type Values = Readonly<Record<string, unknown>>;

/** What must be found: a text, a pattern, or any of several. */
export type Sought = string | { readonly re: string } | readonly Sought[];

export interface Expected {
  readonly outcome?: string;
  /** The exit code; `fail`: any but 0. */
  readonly exit?: 0 | 'fail';
  readonly requests?: number;
  readonly logContains?: readonly Sought[];
  readonly logAbsent?: readonly Sought[];
  /** Found as sent, or as people read it, with entities and backslashes undone. */
  readonly slackContains?: readonly Sought[];
  readonly discordContains?: readonly Sought[];
  /** Not found in anything sent, on both platforms. */
  readonly absent?: readonly Sought[];
  readonly slackAbsent?: readonly Sought[];
  readonly discordAbsent?: readonly Sought[];
  /** Not in texts that Slack reads as mrkdwn. */
  readonly mrkdwnAbsent?: readonly Sought[];
  /** Discord must not read it as Markdown: it is escaped, in code, or part of an address. */
  readonly discordLiteral?: readonly string[];
}

/** A reported bug of a notifier: what happened, and what must hold. */
export interface Report {
  readonly id: string;
  /** Where it was reported. */
  readonly source?: string;
  readonly eventName: string;
  /** One of GitHub's documented payloads. */
  readonly base?: { readonly event: string; readonly action?: string | null; readonly index?: number };
  readonly event?: Values;
  /** Other values of the event, by path; `$unset` removes a key. */
  readonly patch?: Values;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly contexts?: Values;
  /** Contexts at the end of the job. */
  readonly postContexts?: Values;
  readonly env?: Readonly<Record<string, string>>;
  readonly action?: '.' | 'watch';
  readonly script?: NotifyOptions['script'];
  readonly expect: Expected;
}

/** The values of `$SLACK`, `$DISCORD`, and `$HOST`. */
export type Addresses = Readonly<Record<'slack' | 'discord' | 'host', string>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** A copy with addresses filled in, and `{ $repeat: [text, times] }` and `{ $cat: [a, b] }` expanded. */
export const expand = (value: unknown, addresses: Addresses): unknown => {
  if (typeof value === 'string')
    return value
      .replaceAll('$SLACK', addresses.slack)
      .replaceAll('$DISCORD', addresses.discord)
      .replaceAll('$HOST', addresses.host);
  if (Array.isArray(value)) return value.map(item => expand(item, addresses));
  if (!isObject(value)) return value;
  const { $repeat, $cat } = value;
  if (Array.isArray($repeat)) return String(expand($repeat[0], addresses)).repeat(Number($repeat[1]));
  if (Array.isArray($cat)) return $cat.map(item => String(expand(item, addresses))).join('');
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, addresses)]));
};

const exampleAt = (event: string, index: number): Values => {
  const found = corpus.find(({ name }) => name === event)?.examples[index];
  if (!found) throw new Error(`no example ${String(index)} of ${event}`);
  return found;
};

const basePayload = ({ event, action, index }: NonNullable<Report['base']>): Values =>
  index === undefined ? example(event, action ?? undefined) : exampleAt(event, index);

const withoutUnset = (patch: Values): Values =>
  Object.fromEntries(
    Object.entries(patch).map(([path, value]) => [path, value === '$unset' ? undefined : value]),
  );

const eventPayload = ({ base, event = {}, patch = {} }: Report): Values =>
  patched(base ? basePayload(base) : event, withoutUnset(patch));

/** A report as options of a run. */
export const runOptions = (report: Report, addresses: Addresses): NotifyOptions => {
  const { eventName, action = '.', contexts, postContexts, env, inputs, script } = report;
  const given = { contexts, postContexts, env, inputs, script, event: eventPayload(report) };
  const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined;
  const expanded = expand(Object.fromEntries(Object.entries(given).filter(isGiven)), addresses);
  return {
    name: eventName,
    action,
    stages: action === 'watch' ? ['main', 'post'] : ['main'],
    ...(expanded as NotifyOptions),
  };
};
