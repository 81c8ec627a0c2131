import type { HttpAnswer } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { retryAfterMs } from '../answers.js';
import type { Verdict } from '../types.js';
import { FORM_REFUSED, isClosed, mendOfStatus, REDIRECT_MEND, REFUSALS, REPORT_MEND } from './refusals.js';

/** What is read of an answer's body, which may be any length. */
const READ = 10_000;
const SHOWN = 200;

interface Told {
  /** What the answer says for itself, where it is JSON: `ok: false` makes a refusal of a 200. */
  readonly failed: boolean;
  readonly error: string;
}

/** Slack's answers are a word; triggers and compatible servers wrap it in JSON. */
const toldBy = (body: string): Told => {
  try {
    const { ok, error } = JSON.parse(body.slice(0, READ)) as { ok?: unknown; error?: unknown };
    return { failed: ok === false, error: typeof error === 'string' ? error : body };
  } catch {
    return { failed: false, error: body };
  }
};

/** A foreign server may repeat the request, and with it the secret address: paths and long tokens are left out. */
export const quoted = (error: string): string => {
  const text = oneLine(error.slice(0, READ));
  if (text === '' || text === 'ok') return '';
  if (/<(!doctype|html|head|body|title)\b/i.test(text)) return ': an HTML page';
  return `: ${cutText(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '…'), SHOWN)}`;
};

export const isTransient = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500;

const transient = (status: number, header: string | undefined, nowMs: number): Verdict => {
  const afterMs = retryAfterMs(header, nowMs);
  const reason = status === 429 ? 'Slack asks to wait (HTTP 429)' : `HTTP ${status}`;
  return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
};

const refused = (status: number, error: string): Verdict => {
  const word = /^\w+/.exec(error.trimStart())?.[0] ?? '';
  const answer = `HTTP ${status} ${word}`;
  if (FORM_REFUSED.has(word)) {
    return {
      kind: 'plainer',
      reason: `Slack refuses the form of the message (${answer})`,
      mend: REPORT_MEND,
    };
  }
  const closed = isClosed(status, word);
  const known = REFUSALS.get(word);
  return known === undefined
    ? { kind: 'refused', reason: `HTTP ${status}${quoted(error)}`, mend: mendOfStatus(status), closed }
    : { kind: 'refused', reason: `${known.reason} (${answer})`, mend: known.mend, closed };
};

/** Reads what a Slack webhook answers. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
export const judge = ({ status, headers, body }: HttpAnswer, nowMs: number): Verdict => {
  const { failed, error } = toldBy(body);
  if (status >= 200 && status < 300 && !failed) return { kind: 'delivered' };
  if (status >= 300 && status < 400) {
    const reason = `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`;
    return { kind: 'refused', reason, mend: REDIRECT_MEND, closed: true };
  }
  if (isTransient(status)) return transient(status, headers['retry-after'], nowMs);
  return refused(status, error);
};
