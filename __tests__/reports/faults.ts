import type { Notified } from '../helpers/notify.js';
import type { Expected, Report, Sought } from './case.js';

type Request = Notified['requests'][number];

/** A text of a payload, with its key and the object that contains it. */
interface Text {
  readonly text: string;
  readonly key: string;
  readonly parent: Readonly<Record<string, unknown>>;
}

const textsIn = (value: unknown, key = '', parent: Text['parent'] = {}): readonly Text[] => {
  if (typeof value === 'string') return [{ text: value, key, parent }];
  if (Array.isArray(value)) return value.flatMap(item => textsIn(item, key, parent));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Text['parent'];
  return Object.entries(object).flatMap(([name, item]) => textsIn(item, name, object));
};

const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad\u2066-\u2069]/gu;

const asRead = {
  slack: (text: string) =>
    text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(INVISIBLE, ''),
  discord: (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(INVISIBLE, ''),
};

const isFound = (sought: Sought, texts: readonly string[]): boolean => {
  if (typeof sought === 'string') return texts.some(text => text.includes(sought));
  if ('re' in sought) return texts.some(text => new RegExp(sought.re, 'iu').test(text));
  return sought.some(one => isFound(one, texts));
};

const show = (sought: Sought): string => JSON.stringify(sought).slice(0, 90);

const missing = (sought: readonly Sought[] = [], texts: readonly string[], where: string): string[] =>
  sought.filter(one => !isFound(one, texts)).map(one => `${where} lacks ${show(one)}`);

const present = (sought: readonly Sought[] = [], texts: readonly string[], where: string): string[] =>
  sought.filter(one => isFound(one, texts)).map(one => `${where} holds ${show(one)}`);

const isMrkdwn = ({ key, parent }: Text): boolean =>
  (key === 'text' && (parent['type'] === 'mrkdwn' || parent['type'] === undefined)) ||
  ['pretext', 'fallback'].includes(key) ||
  (key === 'value' && 'title' in parent);

const DISCORD_MARKDOWN = ['content', 'description', 'title', 'value'];

/** Without code and link addresses. */
const readAsMarkdown = (text: string): string =>
  text
    .replace(/(`+)[\s\S]*?\1/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<?https?:\/\/\S+/g, '');

const unless = (ok: boolean, fault: string): string[] => (ok ? [] : [fault]);

/** What no message may contain, whatever happened. */
const senseless = (texts: readonly string[], where: string): string[] => [
  ...texts
    .filter(text => /\bundefined\b|\[object Object\]|\bNaN\b|(?:^|[\s(:*_`|])null(?:$|[\s):*_`|])/.test(text))
    .map(text => `${where} shows ${show(text)}`),
  ...unless(
    texts.every(text => text.isWellFormed()),
    `${where}: half a character`,
  ),
  ...unless(!texts.some(text => /\u200d(?:…|\.\.\.|$)/u.test(text)), `${where}: cut inside a grapheme`),
];

const platformFaults = (
  platform: 'slack' | 'discord',
  requests: readonly Request[],
  expected: Expected,
): string[] => {
  const texts = requests.flatMap(({ json, body }) => textsIn(json ?? { body }));
  const sent = texts.map(({ text }) => text);
  const whole = [sent.join('\n')];
  return [
    ...missing(expected[`${platform}Contains`], [...whole, sent.map(asRead[platform]).join('\n')], platform),
    ...present([...(expected.absent ?? []), ...(expected[`${platform}Absent`] ?? [])], whole, platform),
    ...senseless(sent, platform),
    ...requests
      .flatMap(({ faults }) => faults)
      .map(fault => `${platform} does not take ${JSON.stringify(fault)}`),
  ];
};

const slackFaults = (requests: readonly Request[], expected: Expected): string[] => {
  const mrkdwn = requests.flatMap(({ json }) => textsIn(json).filter(isMrkdwn)).map(({ text }) => text);
  return present(expected.mrkdwnAbsent, [mrkdwn.join('\n')], 'mrkdwn');
};

const discordFaults = (requests: readonly Request[], expected: Expected): string[] => {
  const texts = requests
    .flatMap(({ json }) => textsIn(json))
    .filter(({ key }) => DISCORD_MARKDOWN.includes(key))
    .map(({ text }) => readAsMarkdown(text));
  return (expected.discordLiteral ?? [])
    .filter(item => texts.some(text => text.includes(item)))
    .map(item => `discord reads ${show(item)} as Markdown`);
};

interface AllowedMentions {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
}

const pings = ({ json }: Request): boolean => {
  const allowed = (json as { readonly allowed_mentions?: AllowedMentions } | undefined)?.allowed_mentions;
  const named = [...(allowed?.parse ?? ['any']), ...(allowed?.users ?? []), ...(allowed?.roles ?? [])];
  return named.length > 0;
};

/** Mentions that no input requested. */
const mentionFaults = (slack: readonly Request[], discord: readonly Request[]): string[] => {
  const texts = slack.flatMap(({ json }) => textsIn(json)).map(({ text }) => text);
  const mentioned = texts.some(text => /<!(?:channel|here|everyone|subteam)|<@[UW]/.test(text));
  return [
    ...unless(!mentioned, 'slack: a mention nobody asked for'),
    ...unless(!discord.some(pings), 'discord: text may mention somebody'),
  ];
};

const logFaults = ({ stdout, stderr, visible }: Notified, expected: Expected, secrets: readonly string[]) => {
  const log = stdout + stderr;
  return [
    ...missing(expected.logContains, [log], 'the log'),
    ...present(expected.logAbsent, [log], 'the log'),
    ...unless(!secrets.some(secret => visible.includes(secret)), 'a secret of a webhook can be read'),
    ...unless(!/\n\s+at .*(?:dist|src)[/\\]/.test(log), 'the log has a stack trace'),
    ...unless(
      !/^::(?:set-output|stop-commands|add-path|set-env)/m.test(stdout),
      'a workflow command from the event ran',
    ),
  ];
};

const endFaults = ({ code, outputs, requests }: Notified, expected: Expected): string[] => {
  const { exit = 0, outcome, requests: count = requests.length } = expected;
  return [
    ...unless(exit === 'fail' ? code !== 0 : code === exit, `exit ${String(code)}, not ${String(exit)}`),
    ...unless(
      outcome === undefined || outputs['outcome'] === outcome,
      `outcome ${String(outputs['outcome'])}, not ${String(outcome)}`,
    ),
    ...unless(requests.length === count, `${String(requests.length)} requests, not ${String(count)}`),
  ];
};

/** Everything that does not hold for a run, `[]` if everything does. `expected`: with its addresses filled in. */
export const findFaults = (
  { inputs = {} }: Report,
  expected: Expected,
  result: Notified,
  secrets: readonly string[],
): string[] => {
  const [slack, discord] = [result.accepted('slack'), result.accepted('discord')];
  const mayMention = inputs['mention'] !== undefined || inputs['payload'] !== undefined;
  return [
    ...endFaults(result, expected),
    ...platformFaults('slack', slack, expected),
    ...platformFaults('discord', discord, expected),
    ...slackFaults(slack, expected),
    ...discordFaults(discord, expected),
    ...(mayMention ? [] : mentionFaults(slack, discord)),
    ...logFaults(result, expected, secrets),
  ];
};
