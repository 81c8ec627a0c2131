'use strict';

/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date, measured from `nowMs`; a date that has passed
 * means now. Undefined where there is no header, or one that makes no sense.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfterMs = (header, nowMs) => {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};
/** NaN for anything but an HTTP date. The oldest of its three forms names no zone, but means GMT like the others. */
const dateMs = (value) => /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;
/** Statuses that refuse the address or whoever sends, whatever the message, where the answer says nothing more. */
const SENDER_REJECTED = new Set([401, 403, 404, 405, 410]);
const isSenderRejectedStatus = (status) => SENDER_REJECTED.has(status);

exports.isSenderRejectedStatus = isSenderRejectedStatus;
exports.retryAfterMs = retryAfterMs;
