import type { HttpAnswer } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { readForeignPage, retryAfterMs } from '../answers.js';
import { isTransient, quoteAnswer } from '../slack/read-response.js';
import { FORM_REFUSED, REPORT_HINT } from '../slack/refusals.js';
import type { Outcome, Payload } from '../types.js';
import { SENDER_REJECTED, MESSAGE_MISSING, findRefusal, TRANSIENT } from './refusals.js';
import { type JsonObject, asObject, isJsonObject } from '../../values/json.js';

const parseJsonObject = (body: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const readErrorWord = (value: unknown): string =>
  typeof value === 'string' && /^\w{1,80}$/.test(value) ? value : '';

/** One scope or several: `chat:write,chat:write.public` */
const readScopes = (value: unknown): string =>
  typeof value === 'string' && /^[\w:.,]{1,200}$/.test(value) ? value : '';

const toDelivered = ({ ts, channel }: JsonObject): Extract<Outcome, { kind: 'delivered' }> => ({
  kind: 'delivered',
  ...(typeof ts === 'string' && /^\d+\.\d+$/.test(ts) && { messageId: ts }),
  ...(typeof channel === 'string' && /^[A-Z\d]{2,20}$/.test(channel) && { channelId: channel }),
});

/** Slack posts a reply to a deleted message in the channel. Only the message in its answer says so. */
const toPosted = (json: JsonObject, sent?: Payload): Outcome => {
  const { message } = json;
  const delivered = toDelivered(json);
  if (sent?.body['thread_ts'] === undefined || !isJsonObject(message) || message['thread_ts'] !== undefined)
    return delivered;
  const { thread_ts: _parent, reply_broadcast: _broadcast, ...body } = sent.body;
  const how = 'Slack posted the reply in the channel, since the message that it replies to was deleted';
  return { ...delivered, changed: { payload: { ...sent, body }, how } };
};

/** A cut answer still says at its start whether all is well, and which message it was. */
const parseCutAnswer = (body: string): JsonObject | undefined => {
  if (!/^\s*\{\s*"ok"\s*:\s*true\b/.test(body)) return undefined;
  return { ts: /"ts"\s*:\s*"([\d.]+)"/.exec(body)?.[1], channel: /"channel"\s*:\s*"(\w+)"/.exec(body)?.[1] };
};

const SHOWN = 300;

/** Where the API says which block it refused, and why. */
const describeDetails = ({ response_metadata: metadata, errors }: JsonObject): string => {
  const { messages } = asObject(metadata);
  const said = [errors, messages].flat().filter(line => typeof line === 'string' && line !== '');
  return said.length === 0 ? '' : `: ${cutText(oneLine(said.join('; ')), SHOWN)}`;
};

const toRetry = ({ status, headers }: HttpAnswer, reason: string, nowMs: number): Outcome => {
  const afterMs = retryAfterMs(headers['retry-after'], nowMs);
  const asked = status === 429 || afterMs !== undefined ? 'Slack asks to wait' : 'Slack has a problem';
  return { kind: 'retry', reason: `${asked} (${reason})`, ...(afterMs !== undefined && { afterMs }) };
};

const toRefusal = (json: JsonObject, error: string): Outcome => {
  if (FORM_REFUSED.has(error)) {
    const reason = `Slack refuses the form of the message (${error}${describeDetails(json)})`;
    return { kind: 'form-refused', reason, hint: REPORT_HINT };
  }
  const { reason, hint } = findRefusal(error, readScopes(json['needed']));
  const refusal = { reason: `${reason} (${error}${describeDetails(json)})`, hint };
  return MESSAGE_MISSING.has(error)
    ? { kind: 'message-missing', ...refusal }
    : { kind: 'refused', ...refusal, senderRejected: SENDER_REJECTED.has(error) };
};

const NOT_SLACK = "check slack-api: what answers there is not Slack's API";

/** Reads answers of Slack's Web API: `ok` decides, whatever the status. https://docs.slack.dev/apis/web-api/#responses */
export const readResponse = (answer: HttpAnswer, nowMs: number, sent?: Payload): Outcome => {
  const { status, body } = answer;
  const json = parseJsonObject(body);
  const error = readErrorWord(json?.['error']);
  if (isTransient(status)) return toRetry(answer, error || `HTTP ${status}`, nowMs);
  if (json?.['ok'] === true) return toPosted(json, sent);
  if (json?.['ok'] === false)
    return TRANSIENT.has(error) ? toRetry(answer, error, nowMs) : toRefusal(json, error || 'no reason given');
  const start = status < 300 ? parseCutAnswer(body) : undefined;
  if (start) return toDelivered(start);
  return (
    readForeignPage(answer) ?? {
      kind: 'refused',
      reason: `HTTP ${status}${quoteAnswer(body)}`,
      hint: NOT_SLACK,
      senderRejected: true,
    }
  );
};
