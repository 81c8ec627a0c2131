import type { Env } from '../edges/types.js';
import { Secret } from '../secrets/secret.js';
import type { Inputs, ReadInput, Webhook } from './types.js';
import { describeMore, isHttp, splitWebhookLines, type WebhookLine } from './webhook-lines.js';

/** The webhooks of one input, and what to say about lines without one. */
interface WebhookList {
  readonly webhooks: readonly Webhook[];
  /** Names without a value, for example because a secret is not set. */
  readonly absent: readonly string[];
  /** Sentences for a notice. */
  readonly notes: readonly string[];
}

/** The raw lines that may contain a secret, without names. */
const secretLines = (raw: string): readonly string[] =>
  splitWebhookLines(raw)
    .flatMap(({ url }) => (isHttp(url) ? [url] : [url, ...url.split('=')]))
    .map(part => part.trim())
    .filter(part => part !== '');

/** `webhook`: URLs, one per line, each with a name before it if the user gave one. The values never appear in an error. */
const webhookList = async (input: string, raw: string): Promise<WebhookList> => {
  const all = splitWebhookLines(raw);
  const given = all.filter(({ url }) => url !== '');
  const wrong = given.find(line => !isOneUrl(line));
  if (wrong) throw (await import('./wrong-webhook.js')).notOneUrl(input, wrong);
  const named = given.find(
    ({ name, url }) => name !== undefined && given.some(other => other.name === name && other.url !== url),
  );
  if (named?.name !== undefined) throw (await import('./wrong-webhook.js')).sameName(input, named.name);
  const first = given.filter(({ url }, index) => given.findIndex(other => other.url === url) === index);
  return {
    webhooks: first.map(({ at, name, url }) => ({
      ...(name !== undefined && { name }),
      input,
      at,
      url: new Secret(url),
    })),
    absent: all.flatMap(({ name, url }) => (url === '' && name !== undefined ? [name] : [])),
    notes: given
      .filter(line => !first.includes(line))
      .map(({ at }) => `${input}: ${at} repeats a URL, which gets one message only`),
  };
};

/** The environment variables that are read if the input is empty, in order. */
export const WEBHOOK_VARIABLES: readonly string[] = [
  'SLACK_WEBHOOK_URL',
  'SLACK_WEBHOOK',
  'DISCORD_WEBHOOK_URL',
  'DISCORD_WEBHOOK',
];

/** The input `webhook` of notify, watch, and drain. If it is empty and there is no token either, the environment. */
export const webhookInput = async (
  read: ReadInput,
  env: Env,
): Promise<Pick<Inputs, 'webhooks' | 'missingWebhooks' | 'notes'>> => {
  const { webhooks, absent, notes } = await webhookList('webhook', read('webhook'));
  const readsVariables = webhooks.length === 0 && read('slack-token').trim() === '';
  return { webhooks: readsVariables ? await readVariables(env) : webhooks, missingWebhooks: absent, notes };
};

/** Two variables with the same value are one destination. */
const readVariables = async (env: Env): Promise<readonly Webhook[]> => {
  const values = WEBHOOK_VARIABLES.map(name => env[name]?.trim() ?? '');
  const names = WEBHOOK_VARIABLES.filter((_name, at) => values.indexOf(values[at] ?? '') === at);
  const lists = await Promise.all(names.map(name => webhookList(name, env[name] ?? '')));
  return lists.flatMap(({ webhooks }) => webhooks);
};

/** Everything that may be a webhook, used or not, to be masked before anything else happens. */
export const webhookSecrets = (read: ReadInput, env: Env): readonly string[] =>
  [read('webhook'), ...WEBHOOK_VARIABLES.map(name => env[name] ?? '')].flatMap(secretLines);

const isOneUrl = ({ url }: WebhookLine): boolean =>
  isHttp(url) && describeMore(url) === undefined && URL.canParse(url);
