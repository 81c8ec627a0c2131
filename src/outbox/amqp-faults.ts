import { toHttpFailure } from '../edges/http-failure.js';
import type { OutboxFault } from './types.js';

/** No queue got the message, although the broker confirms it. https://www.rabbitmq.com/docs/publishers#unroutable */
export const UNROUTED = 312;
export const NOT_FOUND = 404;
/** Stands for a message that the broker did not accept. */
export const REFUSED = 506;
/** On the virtual host. */
const NO_HOST = 530;

/** Replies of the broker. https://www.rabbitmq.com/amqp-0-9-1-reference#constants */
const REPLIES: Readonly<Record<number, OutboxFault>> = {
  311: { reason: 'does not take records of this size; raise its limit', isTransient: false },
  [UNROUTED]: { reason: 'is not there; declare it', isTransient: false },
  320: { reason: 'is on a broker that is closing', isTransient: true },
  403: { reason: 'refused access; check user, password and permissions', isTransient: false },
  [NOT_FOUND]: { reason: 'is not there; declare it', isTransient: false },
  405: { reason: 'belongs to one connection alone; choose another queue', isTransient: false },
  406: { reason: 'refused the request (406); look at its policies', isTransient: false },
  [REFUSED]: { reason: 'did not store the record; it may be full', isTransient: true },
  [NO_HOST]: {
    reason: 'is in a virtual host that is not there or not open to this user; check the URL’s path',
    isTransient: false,
  },
};

/** An error with the broker's reply. */
export const replyError = (code: number): Error =>
  Object.assign(new Error(`the broker replied ${code}`), { code });

/** 0 if the error is not from the broker. Until a connection is open, amqplib gives the code only in words, or not at all. */
export const readReplyCode = (error: unknown): number => {
  if (!(error instanceof Error)) return 0;
  if ('code' in error && typeof error.code === 'number') return error.code;
  if (/^Expected ConnectionOpenOk; got <ConnectionClose/.test(error.message)) return NO_HOST;
  return Number(/: (\d{3}) \([A-Z-]+\)/.exec(error.message)?.[1] ?? 0);
};

/** What an error says about the queue. Leaves out its own words, which may contain anything. */
export const describeFault = (error: unknown, signal: AbortSignal): OutboxFault => {
  const known = REPLIES[readReplyCode(error)];
  if (known !== undefined) return known;
  const reason = signal.aborted
    ? 'did not answer in time'
    : `could not be reached: ${toHttpFailure(error, false, signal).reason}`;
  return { reason, isTransient: true };
};
