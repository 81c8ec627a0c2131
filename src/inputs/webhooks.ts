import type { Env } from '../edges/types.js';
import { Secret } from '../secrets/secret.js';
import { oneLine } from '../text/clean.js';
import { numberedLines } from './choices.js';
import type { Inputs, ReadInput, Webhook } from './types.js';
import { UserError } from './user-error.js';

/** A name has no `:` or `/`, so that a `=` in a URL's query never looks like one. */
const NAMED = /^([^=:/?#]+?)\s*=\s*(.*)$/;

/** A longer text before a `=` is more likely part of a secret, such as Base64, than a name. */
const LONGEST_NAME = 30;

/** A secret that ends in `=` itself: letters of both cases and digits without separators. */
const BASE64 = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d+]{16,}$/;

interface Line {
  /** `line 2` or `line 2 (team)`. */
  readonly at: string;
  readonly name?: string;
  /** `''` if nothing follows the name. */
  readonly url: string;
}

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
const webhookList = (input: string, raw: string): WebhookList => {
  const all = splitWebhookLines(raw);
  const given = all.filter(({ url }) => url !== '');
  for (const line of given) checkUrl(input, line);
  for (const { name, url } of given)
    if (name !== undefined && given.some(other => other.name === name && other.url !== url))
      throw new UserError(
        input,
        `two URLs are named ${name}, and their messages could not be told apart`,
        'give each a name of its own',
      );
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
export const webhookInput = (
  read: ReadInput,
  env: Env,
): Pick<Inputs, 'webhooks' | 'missingWebhooks' | 'notes'> => {
  const { webhooks, absent, notes } = webhookList('webhook', read('webhook'));
  const readsVariables = webhooks.length === 0 && read('slack-token').trim() === '';
  return { webhooks: readsVariables ? readVariables(env) : webhooks, missingWebhooks: absent, notes };
};

/** Two variables with the same value are one destination. */
const readVariables = (env: Env): readonly Webhook[] => {
  const values = WEBHOOK_VARIABLES.map(name => env[name]?.trim() ?? '');
  return WEBHOOK_VARIABLES.filter((_name, at) => values.indexOf(values[at] ?? '') === at).flatMap(
    name => webhookList(name, env[name] ?? '').webhooks,
  );
};

/** Everything that may be a webhook, used or not, to be masked before anything else happens. */
export const webhookSecrets = (read: ReadInput, env: Env): readonly string[] =>
  [read('webhook'), ...WEBHOOK_VARIABLES.map(name => env[name] ?? '')].flatMap(secretLines);

const splitWebhookLines = (raw: string): readonly Line[] =>
  numberedLines(raw).flatMap(({ number, text }) =>
    text.split(/,\s*(?=https?:\/\/)/i).map(part => parseLine(`line ${number}`, part)),
  );

const parseLine = (at: string, text: string): Line => {
  const [, name = '', url = ''] = NAMED.exec(text) ?? [];
  const isName = name !== '' && name.length <= LONGEST_NAME && !(url === '' && BASE64.test(name));
  if (!isName || (url !== '' && !isHttp(url))) return { at, url: text };
  const label = oneLine(name);
  return { at: isHttp(url) ? `${at} (${label})` : at, name: label, url };
};

const isHttp = (text: string): boolean => /^https?:\/\//i.test(text);

/** What people write instead of a webhook URL, and what to write. None of it quotes the value. */
const NOT_A_URL: readonly (readonly [form: RegExp, problem: string, hint: string])[] = [
  [/^-\s/, 'begins with "-"', 'leave it out: write one URL per line, not a YAML list'],
  [/^[[{]/, 'begins with a bracket', 'write one URL per line, not JSON'],
  [/^["']/, 'begins with a quote', 'write the URL without quotes'],
  [/^x(?:ox[a-z]|app)[-.]/, 'is a bot token', 'put it into slack-token, with channel'],
  [/^<.*>$/, 'is in angle brackets', 'write the URL without them'],
  [
    /^\$\{\{/,
    'is an expression that was not evaluated',
    'write ${{ secrets.NAME }}, closed and without quotes',
  ],
  [/^\$/, 'is a variable that nothing fills in here', 'write ${{ secrets.NAME }}, or put it into env'],
  [/^(?:secrets|vars|env)\.[A-Za-z_]\w*$/, "looks like a secret's name", 'write ${{ secrets.NAME }}'],
  [/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//, 'has no https:// in front', 'copy the whole URL into the secret'],
  [/^[^:/\s]{1,30}:\s*https?:/i, 'has ":" between name and URL', 'write name = https://…'],
  [
    /^(?:secrets\.)?[A-Za-z_][A-Za-z0-9_]*(?:WEBHOOK|URL|SECRET|SLACK|DISCORD)[A-Za-z0-9_]*$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/i,
    "looks like a secret's name",
    'write ${{ secrets.NAME }}',
  ],
];

/** A sign that a value is more than one URL: a second token would go to the host of the first. */
const describeMore = (url: string): string | undefined => {
  if (url.includes('\\')) return 'a backslash';
  if (/\s/.test(url)) return 'a space';
  return SECOND_URL.test(url) ? 'two URLs' : undefined;
};

/** In the query, an address may be a parameter's value. */
const SECOND_URL = /^[^?]*?:[^?]*https?:\/\//i;

const checkUrl = (input: string, { at, url }: Line): void => {
  const more = isHttp(url) ? describeMore(url) : undefined;
  if (more !== undefined)
    throw new UserError(input, `${at} holds ${more}`, 'write one URL per line, and nothing else on it');
  if (isHttp(url) && URL.canParse(url)) return;
  const value = NAMED.exec(url)?.[2] ?? url;
  const [, problem, hint] = NOT_A_URL.find(([form]) => form.test(url) || form.test(value)) ?? [
    undefined,
    'is not a URL',
    'write https://… or name = https://…, one per line and without quotes',
  ];
  throw new UserError(input, `${at} ${problem}`, hint);
};
