import type { HttpAnswer } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { retryAfterMs } from '../answers.js';
import { isTransient, quoted } from '../slack/judge.js';
import { FORM_REFUSED, REPORT_MEND } from '../slack/refusals.js';
import type { Verdict } from '../types.js';
import { CLOSED, GONE, refusalOf, TRANSIENT } from './refusals.js';

type JsonObject = Readonly<Record<string, unknown>>;

const jsonOf = (body: string): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
};

const wordOf = (value: unknown): string =>
  typeof value === 'string' && /^\w{1,80}$/.test(value) ? value : '';

/** One scope or several: `chat:write,chat:write.public` */
const scopeOf = (value: unknown): string =>
  typeof value === 'string' && /^[\w:.,]{1,200}$/.test(value) ? value : '';

const delivered = ({ ts, channel }: JsonObject): Verdict => ({
  kind: 'delivered',
  ...(typeof ts === 'string' && /^\d+\.\d+$/.test(ts) && { messageId: ts }),
  ...(typeof channel === 'string' && /^[A-Z\d]{2,20}$/.test(channel) && { channelId: channel }),
});

/** An answer that is cut off still says at its start that all is well, and which message it was. */
const beginning = (body: string): JsonObject | undefined => {
  if (!/^\s*\{\s*"ok"\s*:\s*true\b/.test(body)) return undefined;
  return { ts: /"ts"\s*:\s*"([\d.]+)"/.exec(body)?.[1], channel: /"channel"\s*:\s*"(\w+)"/.exec(body)?.[1] };
};

const SHOWN = 300;

/** Where the API says which block it did not like, and why. */
const details = ({ response_metadata: metadata, errors }: JsonObject): string => {
  const messages = (metadata as { messages?: unknown } | null | undefined)?.messages;
  const said = [errors, messages].flat().filter(line => typeof line === 'string' && line !== '');
  return said.length === 0 ? '' : `: ${cutText(oneLine(said.join('; ')), SHOWN)}`;
};

const waiting = ({ status, headers }: HttpAnswer, reason: string, nowMs: number): Verdict => {
  const afterMs = retryAfterMs(headers['retry-after'], nowMs);
  const asked = status === 429 || afterMs !== undefined ? 'Slack asks to wait' : 'Slack has trouble';
  return { kind: 'retry', reason: `${asked} (${reason})`, ...(afterMs !== undefined && { afterMs }) };
};

const refused = (json: JsonObject, error: string): Verdict => {
  if (FORM_REFUSED.has(error)) {
    const reason = `Slack refuses the form of the message (${error}${details(json)})`;
    return { kind: 'plainer', reason, mend: REPORT_MEND };
  }
  const { reason, mend } = refusalOf(error, scopeOf(json['needed']));
  const told = { reason: `${reason} (${error}${details(json)})`, mend };
  return GONE.has(error)
    ? { kind: 'gone', ...told }
    : { kind: 'refused', ...told, closed: CLOSED.has(error) };
};

const NOT_SLACK = "check slack-api: what answers there is not Slack's API";

/** Reads what Slack's Web API answers: `ok` tells, whatever the status. https://docs.slack.dev/apis/web-api/#responses */
export const judge = (answer: HttpAnswer, nowMs: number): Verdict => {
  const { status, body } = answer;
  const json = jsonOf(body);
  const error = wordOf(json?.['error']);
  if (isTransient(status)) return waiting(answer, error || `HTTP ${status}`, nowMs);
  if (json?.['ok'] === true) return delivered(json);
  if (json?.['ok'] === false)
    return TRANSIENT.has(error) ? waiting(answer, error, nowMs) : refused(json, error || 'no reason given');
  const start = status < 300 ? beginning(body) : undefined;
  return start
    ? delivered(start)
    : { kind: 'refused', reason: `HTTP ${status}${quoted(body)}`, mend: NOT_SLACK, closed: true };
};
