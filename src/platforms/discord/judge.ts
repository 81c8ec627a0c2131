import type { HttpAnswer } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { isClosedStatus, retryAfterMs } from '../answers.js';
import type { Verdict } from '../types.js';
import { CLOSED, GONE, REFUSALS } from './refusals.js';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** The JSON object of a body; an empty one for a page of HTML, which a proxy or a firewall sends. */
const jsonOf = (body: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** Of what the other side says, in units: the start is enough, and may be read without cost. */
const LONGEST_READ = 2000;
const LONGEST_DETAIL = 300;

/** Their words on one short line, without any URL: it could be the webhook's. */
const words = (value: string): string =>
  cutText(
    oneLine(value.slice(0, LONGEST_READ))
      .split(' ')
      .map(word => (/:\/\/|\/webhooks\//i.test(word) ? '(URL)' : word))
      .join(' '),
    LONGEST_DETAIL,
  );

const messageOf = (json: JsonObject): string =>
  typeof json['message'] === 'string' ? words(json['message']) : '';

const DEEPEST_PLACE = 8;

/** Each error of the nested tree with its place, `embeds.0.title: …`. https://discord.com/developers/docs/reference#error-messages */
const placesOf = (errors: JsonObject, path: readonly string[]): readonly string[] =>
  Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value))
      return value
        .filter(isObject)
        .map(error => [path.join('.'), messageOf(error)].filter(Boolean).join(': '));
    return isObject(value) && path.length < DEEPEST_PLACE ? placesOf(value, [...path, key]) : [];
  });

/** What Discord says is wrong: the places of the errors, else the message, else (an older form of answer) the keys. */
const detailOf = (json: JsonObject): string => {
  const places = isObject(json['errors']) ? placesOf(json['errors'], []) : [];
  if (places.length > 0) return words(places.join('; '));
  return messageOf(json) || words(Object.keys(json).join(', '));
};

const withDetail = (start: string, detail: string): string => (detail === '' ? start : `${start}: ${detail}`);

const secondsAsMs = (value: unknown): number | undefined => {
  const ms = typeof value === 'number' || typeof value === 'string' ? Number(value) * 1000 : Number.NaN;
  return value !== '' && Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
};

/** The longest of the waits that body and headers name. https://discord.com/developers/docs/topics/rate-limits */
const waitOf = ({ headers }: HttpAnswer, json: JsonObject, nowMs: number): { readonly afterMs?: number } => {
  const waits = [
    secondsAsMs(json['retry_after']),
    retryAfterMs(headers['retry-after'], nowMs),
    secondsAsMs(headers['x-ratelimit-reset-after']),
  ].filter(wait => wait !== undefined);
  return waits.length === 0 ? {} : { afterMs: Math.max(...waits) };
};

/** Runner addresses are shared and Discord's global limit is per address: such a 429 may not be ours. */
const limitOf = ({ headers }: HttpAnswer, json: JsonObject): string => {
  if (json['global'] === true || headers['x-ratelimit-global'] === 'true')
    return "Discord's global limit for this network address is used up, perhaps by others on it (HTTP 429)";
  if (headers['x-ratelimit-scope'] === 'shared')
    return 'a limit that this channel shares with other senders is used up (HTTP 429)';
  return json['retry_after'] === undefined
    ? "Discord's firewall limits this network address, perhaps because of others on it (HTTP 429)"
    : 'Discord limits how often this webhook may post (HTTP 429)';
};

const REDIRECT =
  'redirects are not followed, since the URL is a secret; put the final address into the secret';
const CHECK_URL = 'check that the secret holds the whole webhook URL, or make a new webhook';

const mendOf = (status: number): string => {
  if (status === 413) return 'shorten the text';
  return status === 401 || status === 403 || status === 404
    ? CHECK_URL
    : 'change what it names, or report this';
};

const refusal = (status: number, json: JsonObject): Verdict => {
  const code = json['code'];
  const known = typeof code === 'number' ? REFUSALS.get(code) : undefined;
  if (known === undefined)
    return {
      kind: 'refused',
      reason: withDetail(`HTTP ${String(status)}`, detailOf(json)),
      mend: mendOf(status),
      closed: isClosedStatus(status),
    };
  const detail = isObject(json['errors']) ? detailOf(json) : '';
  const told = { reason: `${withDetail(known.reason, detail)} (${String(code)})`, mend: known.mend };
  return GONE.has(Number(code))
    ? { kind: 'gone', ...told }
    : { kind: 'refused', ...told, closed: CLOSED.has(Number(code)) };
};

const OVERLOADED = 130000;

const isTransient = (status: number, json: JsonObject): boolean =>
  status === 408 || status === 425 || status >= 500 || json['code'] === OVERLOADED;

const isId = (value: unknown): value is string => typeof value === 'string' && /^\d{1,20}$/.test(value);

/** An answer of Discord, read. Reasons hold no URL. */
export const judge = (answer: HttpAnswer, nowMs: number): Verdict => {
  const { status } = answer;
  const json = jsonOf(answer.body);
  if (status >= 200 && status < 300) {
    const { id, channel_id: channelId } = json;
    return {
      kind: 'delivered',
      ...(isId(id) && { messageId: id }),
      ...(isId(channelId) && { channelId }),
    };
  }
  if (status === 429) return { kind: 'retry', ...waitOf(answer, json, nowMs), reason: limitOf(answer, json) };
  if (isTransient(status, json)) {
    const reason = withDetail(`HTTP ${String(status)}`, messageOf(json));
    return { kind: 'retry', ...waitOf(answer, json, nowMs), reason };
  }
  if (status >= 300 && status < 400)
    return { kind: 'refused', reason: `HTTP ${String(status)}, a redirect`, mend: REDIRECT, closed: true };
  return refusal(status, json);
};
