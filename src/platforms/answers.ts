import type { HttpAnswer } from '../edges/types.js';
import type { Outcome } from './types.js';

/**
 * Milliseconds to wait from a `Retry-After` header: seconds or an HTTP date, measured from `nowMs`; a past date means now. Undefined if the
 * header is missing or invalid. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryAfterMs = (header: string | undefined, nowMs: number): number | undefined => {
  const value = header?.trim() ?? '';
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
  return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};

/** NaN for anything but an HTTP date. The oldest of its three forms names no time zone, but means GMT like the others. */
const dateMs = (value: string): number =>
  /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;

/** Statuses that refuse the address or the sender, whatever the message, unless the answer says more. */
const SENDER_REJECTED: ReadonlySet<number> = new Set([401, 403, 404, 405, 410]);

export const isSenderRejectedStatus = (status: number): boolean => SENDER_REJECTED.has(status);

/** What people read instead of a page's source. */
export const HTML_PAGE = 'an HTML page';

const PAGE_START = 2_000;

/** A page for people, which no API of a platform sends. */
export const isHtmlPage = (body: string): boolean =>
  /<(?:!doctype|html|head|body|title)\b/i.test(body.slice(0, PAGE_START));

/** Statuses with which a proxy or a firewall keeps requests back, in addition to those above. */
const KEPT_BACK: ReadonlySet<number> = new Set([407, 451]);

/** The outcome if a page shows that something between here and the platform answered: a proxy, a firewall, or another server. */
export const readForeignPage = ({ status, body }: HttpAnswer): Outcome | undefined =>
  (isSenderRejectedStatus(status) || KEPT_BACK.has(status)) && isHtmlPage(body)
    ? {
        kind: 'unreachable',
        reason: `HTTP ${status}: ${HTML_PAGE}`,
        hint: 'a proxy or a firewall may have answered instead: check the network between the runner and it, and the URL in the secret',
      }
    : undefined;
