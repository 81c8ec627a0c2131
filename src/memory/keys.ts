import { createHash } from 'node:crypto';
import { isSnowflake, isTs } from '../values/read.js';
import type { DestinationKey, PostedMessage, Topic } from './types.js';

/** Changes with the format of the keys, so that releases with another format ignore them. */
const FORMAT = 'hookline-1';

/** The keys of one topic's message at one destination. Hashed, since anyone who can read the repository can list keys. */
export interface Keys {
  /** The hash in all of them. */
  readonly id: string;
  /** The prefix of keys that identify a message. */
  readonly posted: string;
  /** What the job that posts the first message reserves, or the next message after a deletion. */
  readonly first: (after?: PostedMessage) => string;
  /** The prefix of keys that say when which messages are edited, by turn. */
  readonly edits: string;
  /** What a job reserves to edit messages in this turn. */
  readonly turn: (turn: number) => string;
  /** What a job reserves to edit these messages if the one whose turn it is does not. */
  readonly deputy: (turn: number, messages: string) => string;
  /** The prefix of keys that say which states of the message were queued or delivered. */
  readonly state: (event: string) => string;
  /** The prefix of keys of a run's attempts after the first. */
  readonly attempts: string;
  /** The key that says that a run waited for approval. */
  readonly waited: string;
  /** The prefix of the lists of jobs that reported, by number. */
  readonly reports: string;
  /** What a job reserves to post a result where messages cannot be edited. */
  readonly result: (what: string) => string;
  /** The key that says that the edits of this turn were made. */
  readonly sent: (turn: number) => string;
}

/** 128 bits: two topics never share a key. */
const DIGITS = 32;

const hash = (what: string): string => createHash('sha256').update(what).digest('hex').slice(0, DIGITS);

export const listKeys = ({ name, channel, thread }: DestinationKey, { kind, id: topicId }: Topic): Keys => {
  const id = hash(JSON.stringify([name, channel ?? null, thread ?? null, kind, topicId]));
  const key = `${FORMAT}-${id}`;
  return {
    id,
    posted: `${key}-at-`,
    edits: `${key}-edit-`,
    turn: turn => `${key}-claim-${turn}`,
    deputy: (turn, messages) => `${key}-deputy-${turn}-${messages}`,
    sent: turn => `${key}-sent-${turn}.`,
    attempts: `${key}-attempt-`,
    waited: `${key}-waited`,
    reports: `${key}-jobs-`,
    result: what => `${key}-result-${hash(what)}`,
    state: event => `${key}-${event}-`,
    first: after => `${key}-turn-${after === undefined ? 'first' : `after-${after.ids[0]}`}`,
  };
};

/** The longest key that the cache accepts. https://github.com/actions/toolkit/tree/main/packages/cache */
export const LONGEST = 512;

/** At the end of the key of a message in a thread. */
const THREAD = 'thread';

/** A message as the end of a key: its IDs, its channel if known, and whether that is a thread. */
export const postedKey = ({ posted }: Keys, { ids, channelId, isInThread }: PostedMessage): string => {
  const [first, ...rest] = ids;
  const place = channelId === undefined ? [] : [channelId, ...(isInThread ? [THREAD] : [])];
  const whole = (end: readonly string[]): string =>
    `${posted}${[[first, ...end].join('+'), ...place].join('~')}`;
  const key = whole(rest);
  // Further parts are posted again instead of edited; no live message has that many.
  return key.length <= LONGEST ? key : whole([]);
};

/** The message that a key identifies; undefined if the key is not valid: anything in the repository can write to the cache. */
export const readPostedKey = ({ posted }: Keys, key: string): PostedMessage | undefined => {
  const [ids = '', channelId, mark, ...more] = key.slice(posted.length).split('~');
  const [first, ...rest] = ids.split('+');
  const isId = (id: string): boolean => isSnowflake(id) || isTs(id);
  if (!key.startsWith(posted) || more.length > 0 || first === undefined) return undefined;
  if (![first, ...rest].every(isId)) return undefined;
  if (channelId === undefined) return { ids: [first, ...rest] };
  if (!/^[A-Z\d]{2,20}$/.test(channelId) || ![undefined, THREAD].includes(mark)) return undefined;
  return { ids: [first, ...rest], channelId, ...(mark === THREAD && { isInThread: true }) };
};
