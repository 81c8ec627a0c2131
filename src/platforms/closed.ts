/** Statuses that refuse the address or whoever sends, whatever the message, where the answer says nothing more. */
const CLOSED: ReadonlySet<number> = new Set([401, 403, 404, 405, 410]);

export const isClosedStatus = (status: number): boolean => CLOSED.has(status);
