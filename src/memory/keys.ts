import { createHash } from 'node:crypto';
import { isSnowflake, isTs } from '../inputs/target.js';
import type { Place, Posted, Thing } from './types.js';

/** Changes with the form of the keys, so that other versions of Hookline never read each other's. */
const FORM = 'hookline-1';

/** The keys of one thing's message in one place. Hashed: names of destinations and branches are nobody's business. */
export interface Keys {
  /** How every key begins that names a message. */
  readonly posted: string;
  /** What whoever posts the first message reserves, or the next one after that message was deleted. */
  readonly turn: (after?: Posted) => string;
  /** A time at which one of many edits the message: what that one reserves, and what it leaves behind. */
  readonly turnKey: (what: 'edit' | 'sent', number: number) => string;
  /** How the keys begin that are left behind. */
  readonly sent: string;
}

/** 128 bits: no two things of a repository ever share a key. */
const DIGITS = 32;

export const listKeys = ({ name, channel, thread }: Place, { kind, id }: Thing): Keys => {
  const what = JSON.stringify([name, channel ?? null, thread ?? null, kind, id]);
  const hash = createHash('sha256').update(what).digest('hex').slice(0, DIGITS);
  const key = `${FORM}-${hash}`;
  return {
    posted: `${key}-at-`,
    turnKey: (what, number) => `${key}-${what}-${number}`,
    sent: `${key}-sent-`,
    turn: after => `${key}-turn-${after === undefined ? 'first' : `after-${after.ids[0]}`}`,
  };
};

/** The longest key that the cache takes. https://github.com/actions/toolkit/tree/main/packages/cache */
const LONGEST = 512;

/** A message as the end of a key: its IDs, and its channel where that is known. */
export const postedKey = ({ posted }: Keys, { ids, channelId }: Posted): string => {
  const [first, ...rest] = ids;
  const whole = (end: readonly string[]): string =>
    `${posted}${[first, ...end].join('+')}${channelId === undefined ? '' : `~${channelId}`}`;
  const key = whole(rest);
  // Parts beyond that are posted again instead of edited: a message of so many parts is nobody's live message.
  return key.length <= LONGEST ? key : whole([]);
};

/** What a key says; undefined where it is not one of ours: whatever may write to the cache could have made it. */
export const postedIn = ({ posted }: Keys, key: string): Posted | undefined => {
  const [ids = '', channelId, ...more] = key.slice(posted.length).split('~');
  const [first, ...rest] = ids.split('+');
  const isId = (id: string): boolean => isSnowflake(id) || isTs(id);
  if (!key.startsWith(posted) || more.length > 0 || first === undefined) return undefined;
  if (![first, ...rest].every(isId)) return undefined;
  if (channelId === undefined) return { ids: [first, ...rest] };
  return /^[A-Z\d]{2,20}$/.test(channelId) ? { ids: [first, ...rest], channelId } : undefined;
};
