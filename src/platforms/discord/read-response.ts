import type { HttpAnswer } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { isSenderRejectedStatus, readForeignPage, retryAfterMs } from '../answers.js';
import type { Outcome } from '../types.js';
import { ADDRESS_BLOCKED, EDITED_TOO_OFTEN, SENDER_REJECTED, MESSAGE_MISSING, REFUSALS } from './refusals.js';
import { isJsonObject, type JsonObject } from '../../values/json.js';

/** The JSON object of a body; empty for an HTML page, which a proxy or a firewall sends. */
const parseJsonObject = (body: string): JsonObject => {
  try {
    const value: unknown = JSON.parse(body);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** How much of the server's words is read, in units: the start is enough. */
const LONGEST_READ = 2000;
const LONGEST_DETAIL = 300;

/** The server's words on one short line without URLs: one could be the webhook's. */
const safeText = (value: string): string =>
  cutText(
    oneLine(value.slice(0, LONGEST_READ))
      .split(' ')
      .map(word => (/:\/\/|\/webhooks\//i.test(word) ? '(URL)' : word))
      .join(' '),
    LONGEST_DETAIL,
  );

const readMessage = (json: JsonObject): string =>
  typeof json['message'] === 'string' ? safeText(json['message']) : '';

const DEEPEST_PATH = 8;

/** Each error of the nested tree with its place, `embeds.0.title: …`. https://discord.com/developers/docs/reference#error-messages */
const listErrors = (errors: JsonObject, path: readonly string[]): readonly string[] =>
  Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value))
      return value
        .filter(isJsonObject)
        .map(error => [path.join('.'), readMessage(error)].filter(Boolean).join(': '));
    return isJsonObject(value) && path.length < DEEPEST_PATH ? listErrors(value, [...path, key]) : [];
  });

/** What Discord says is wrong: the places of the errors; otherwise the message; otherwise (in an older form) the keys. */
const describeErrors = (json: JsonObject): string => {
  const places = isJsonObject(json['errors']) ? listErrors(json['errors'], []) : [];
  if (places.length > 0) return safeText(places.join('; '));
  return readMessage(json) || safeText(Object.keys(json).join(', '));
};

const withDetail = (start: string, detail: string): string => (detail === '' ? start : `${start}: ${detail}`);

const secondsAsMs = (value: unknown): number | undefined => {
  const ms = typeof value === 'number' || typeof value === 'string' ? Number(value) * 1000 : Number.NaN;
  return value !== '' && Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
};

/** The longest of the waits in body and headers. https://discord.com/developers/docs/topics/rate-limits */
const readWait = (
  { headers }: HttpAnswer,
  json: JsonObject,
  nowMs: number,
): { readonly afterMs?: number } => {
  const waits = [
    secondsAsMs(json['retry_after']),
    retryAfterMs(headers['retry-after'], nowMs),
    secondsAsMs(headers['x-ratelimit-reset-after']),
  ].filter(wait => wait !== undefined);
  return waits.length === 0 ? {} : { afterMs: Math.max(...waits) };
};

/** Runner addresses are shared, and Discord's global limit is per address. Such a 429 may not be ours. */
const describeLimit = ({ headers }: HttpAnswer, json: JsonObject): string => {
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

const statusHint = (status: number): string => {
  if (status === 413) return 'shorten the text';
  return isSenderRejectedStatus(status) ? CHECK_URL : 'change what it names, or report this';
};

const toRefusal = (status: number, json: JsonObject): Outcome => {
  const code = json['code'];
  const known = typeof code === 'number' ? REFUSALS.get(code) : undefined;
  if (known === undefined)
    return {
      kind: 'refused',
      reason: withDetail(`HTTP ${String(status)}`, describeErrors(json)),
      hint: statusHint(status),
      senderRejected: isSenderRejectedStatus(status),
    };
  const detail = isJsonObject(json['errors']) ? describeErrors(json) : '';
  const refusal = { reason: `${withDetail(known.reason, detail)} (${String(code)})`, hint: known.hint };
  if (code === ADDRESS_BLOCKED) return { kind: 'unreachable', ...refusal };
  return MESSAGE_MISSING.has(Number(code))
    ? { kind: 'message-missing', ...refusal }
    : { kind: 'refused', ...refusal, senderRejected: SENDER_REJECTED.has(Number(code)) };
};

const OVERLOADED = 130000;

const isTransient = (status: number, json: JsonObject): boolean =>
  status === 408 || status === 425 || status >= 500 || json['code'] === OVERLOADED;

const isId = (value: unknown): value is string => typeof value === 'string' && /^\d{1,20}$/.test(value);

/** Reads an answer from Discord. Reasons contain no URL. */
export const readResponse = (answer: HttpAnswer, nowMs: number): Outcome => {
  const { status } = answer;
  const json = parseJsonObject(answer.body);
  if (status >= 200 && status < 300) {
    const { id, channel_id: channelId } = json;
    return {
      kind: 'delivered',
      ...(isId(id) && { messageId: id }),
      ...(isId(channelId) && { channelId }),
    };
  }
  if (status === 429 && json['code'] !== EDITED_TOO_OFTEN)
    return { kind: 'retry', ...readWait(answer, json, nowMs), reason: describeLimit(answer, json) };
  if (isTransient(status, json)) {
    const reason = withDetail(`HTTP ${String(status)}`, readMessage(json));
    return { kind: 'retry', ...readWait(answer, json, nowMs), reason };
  }
  if (status >= 300 && status < 400)
    return {
      kind: 'refused',
      reason: `HTTP ${String(status)}, a redirect`,
      hint: REDIRECT,
      senderRejected: true,
    };
  return readForeignPage(answer) ?? toRefusal(status, json);
};
