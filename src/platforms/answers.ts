/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date, measured from `nowMs`; a date that has passed
 * means now. Undefined where there is no header, or one that makes no sense.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryAfterMs = (header: string | undefined, nowMs: number): number | undefined => {
  const value = header?.trim() ?? '';
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
  return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};

/** NaN for anything but an HTTP date. The oldest of its three forms names no zone, but means GMT like the others. */
const dateMs = (value: string): number =>
  /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;

/** Statuses that refuse the address or whoever sends, whatever the message, where the answer says nothing more. */
const SENDER_REJECTED: ReadonlySet<number> = new Set([401, 403, 404, 405, 410]);

export const isSenderRejectedStatus = (status: number): boolean => SENDER_REJECTED.has(status);
