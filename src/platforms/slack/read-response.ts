import type { HttpAnswer } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { HTML_PAGE, isHtmlPage, readForeignPage, retryAfterMs } from '../answers.js';
import type { Outcome } from '../types.js';
import {
  FORM_REFUSED,
  isSenderRejected,
  statusHint,
  REDIRECT_HINT,
  REFUSALS,
  REPORT_HINT,
} from './refusals.js';
import { asObject } from '../../values/json.js';

/** How much of an answer's body is read, whatever its length. */
const READ = 10_000;
const SHOWN = 200;

interface AnswerText {
  /** What a JSON answer itself says: with `ok: false`, a 200 is a refusal. */
  readonly failed: boolean;
  readonly error: string;
}

/** Slack's answers are one word; triggers and compatible servers wrap it in JSON. */
const parseAnswer = (body: string): AnswerText => {
  try {
    const { ok, error } = asObject(JSON.parse(body.slice(0, READ)));
    return { failed: ok === false, error: typeof error === 'string' ? error : body };
  } catch {
    return { failed: false, error: body };
  }
};

/** Another server may repeat the request with the secret address, so paths and long tokens are removed. */
export const quoteAnswer = (error: string): string => {
  const text = oneLine(error.slice(0, READ));
  if (text === '' || text === 'ok') return '';
  if (isHtmlPage(text)) return `: ${HTML_PAGE}`;
  return `: ${cutText(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '…'), SHOWN)}`;
};

export const isTransient = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500;

const toRetry = (status: number, header: string | undefined, nowMs: number): Outcome => {
  const afterMs = retryAfterMs(header, nowMs);
  const reason = status === 429 ? 'Slack asks to wait (HTTP 429)' : `HTTP ${status}`;
  return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
};

const toRefusal = (status: number, error: string): Outcome => {
  const word = /^\w+/.exec(error.trimStart())?.[0] ?? '';
  const answer = `HTTP ${status} ${word}`;
  if (FORM_REFUSED.has(word)) {
    return {
      kind: 'form-refused',
      reason: `Slack refuses the form of the message (${answer})`,
      hint: REPORT_HINT,
    };
  }
  const senderRejected = isSenderRejected(status, word);
  const known = REFUSALS.get(word);
  return known === undefined
    ? {
        kind: 'refused',
        reason: `HTTP ${status}${quoteAnswer(error)}`,
        hint: statusHint(status),
        senderRejected,
      }
    : { kind: 'refused', reason: `${known.reason} (${answer})`, hint: known.hint, senderRejected };
};

/** Reads answers of Slack webhooks. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
export const readResponse = (answer: HttpAnswer, nowMs: number): Outcome => {
  const { status, headers, body } = answer;
  const { failed, error } = parseAnswer(body);
  if (status >= 200 && status < 300 && !failed) return { kind: 'delivered' };
  if (status >= 300 && status < 400) {
    const reason = `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`;
    return { kind: 'refused', reason, hint: REDIRECT_HINT, senderRejected: true };
  }
  if (isTransient(status)) return toRetry(status, headers['retry-after'], nowMs);
  return readForeignPage(answer) ?? toRefusal(status, error);
};
