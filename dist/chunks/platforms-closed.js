'use strict';

/** Statuses that refuse the address or whoever sends, whatever the message, where the answer says nothing more. */
const CLOSED = new Set([401, 403, 404, 405, 410]);
const isClosedStatus = (status) => CLOSED.has(status);

exports.isClosedStatus = isClosedStatus;
