import { broken } from '../edges/http-result.js';
import type { Fault } from './types.js';

/** No queue got the message, though the broker confirms it all the same. https://www.rabbitmq.com/docs/publishers#unroutable */
export const UNROUTED = 312;
export const NOT_FOUND = 404;
/** Stands for a message that the broker would not keep. */
export const REFUSED = 506;
/** Of the virtual host. */
const NO_HOST = 530;

/** Replies of the broker. https://www.rabbitmq.com/amqp-0-9-1-reference#constants */
const REPLIES: Readonly<Record<number, Fault>> = {
  311: { reason: 'does not take records of this size; raise its limit', passing: false },
  [UNROUTED]: { reason: 'is not there; declare it', passing: false },
  320: { reason: 'is on a broker that is closing', passing: true },
  403: { reason: 'refused access; check user, password and permissions', passing: false },
  [NOT_FOUND]: { reason: 'is not there; declare it', passing: false },
  405: { reason: 'belongs to one connection alone; choose another queue', passing: false },
  406: { reason: 'refused the request (406); look at its policies', passing: false },
  [REFUSED]: { reason: 'would not keep the record; it may be full', passing: true },
  [NO_HOST]: {
    reason: 'is in a virtual host that is not there or not open to this user; check the URL’s path',
    passing: false,
  },
};

/** An error that says what the broker replied. */
export const replied = (code: number): Error =>
  Object.assign(new Error(`the broker replied ${code}`), { code });

/** 0 where the error is none of the broker's. As long as a connection is not open, amqplib gives the code in words only, or not at all. */
export const replyCodeOf = (error: unknown): number => {
  if (!(error instanceof Error)) return 0;
  if ('code' in error && typeof error.code === 'number') return error.code;
  if (/^Expected ConnectionOpenOk; got <ConnectionClose/.test(error.message)) return NO_HOST;
  return Number(/: (\d{3}) \([A-Z-]+\)/.exec(error.message)?.[1] ?? 0);
};

/** What an error says of the queue. Its own words are left out: nobody knows what they hold. */
export const faultOf = (error: unknown, signal: AbortSignal): Fault => {
  const known = REPLIES[replyCodeOf(error)];
  if (known !== undefined) return known;
  const reason = signal.aborted
    ? 'did not answer in time'
    : `could not be reached: ${broken(error, false, signal).reason}`;
  return { reason, passing: true };
};
