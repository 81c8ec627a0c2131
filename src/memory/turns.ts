import type { Keys } from './keys.js';
import type { Cache, Fault, MemoryEdges } from './types.js';
import { limitTime } from './time-limit.js';

/** Milliseconds. */
export const TURN = {
  /** One edit per slot, from all jobs, whether they start, continue, or end. Slack accepts one per second, Discord five per two seconds. */
  every: 2_500,
  /** How long GitHub's API may take to show what a runner has reported. */
  lag: 2_000,
  /** For the edit itself, before other jobs conclude that it was not made. */
  grace: 4_000,
  /** From the start of a slot until the other jobs check whether the edit was made, and up to twice that. */
  look: 1_000,
  /** Until a slot that another job has taken can be found. */
  saving: 300,
  /** For one request to the cache. */
  service: 3_000,
} as const;

export const slotAt = (ms: number): number => Math.floor(ms / TURN.every);
export const startOf = (slot: number): number => slot * TURN.every;

/** The first slot by which GitHub's API shows what this job knows now. */
export const slotAfter = (nowMs: number): number => Math.ceil((nowMs + TURN.lag) / TURN.every);

/** The last slot that is spoken for: a job edits in it; or no job does until it is over (`rest`). */
export interface LastSlot {
  readonly kind: 'edit' | 'rest';
  readonly slot: number;
}

export const findLastSlot = async (
  { edits }: Keys,
  cache: Cache,
  edges: MemoryEdges,
): Promise<LastSlot | undefined> => {
  const found = await cache.find(edits, limitTime(TURN.service, edges));
  const [, slot, rest] =
    (found.kind === 'found' && /^(\d{1,15})(-rest)?$/.exec(found.key.slice(edits.length))) || [];
  if (slot === undefined) return undefined;
  return { kind: rest === undefined ? 'edit' : 'rest', slot: Number(slot) };
};

/** The result of a claim: `busy` if the cache accepts no more requests for now. */
export type Claimed = 'ours' | 'others' | 'busy' | 'fault';

const toClaimed = (result: { readonly kind: 'reserved' | 'saved' | 'taken' } | Fault): Claimed => {
  switch (result.kind) {
    case 'reserved':
    case 'saved':
      return 'ours';
    case 'taken':
      return 'others';
    case 'fault':
      return result.isBusy === true ? 'busy' : 'fault';
  }
};

/** Reserves this slot and the next one, so that there is time to read and to send, and nothing edits just before or after. */
export const claimNow = async (
  keys: Keys,
  slot: number,
  cache: Cache,
  edges: MemoryEdges,
): Promise<Claimed> => {
  const signal = limitTime(TURN.service, edges);
  const own = toClaimed(await cache.reserve(keys.edit(slot), signal));
  return own === 'ours' ? toClaimed(await cache.reserve(keys.edit(slot + 1), signal)) : own;
};

/** Reserves a future slot, so that others find it taken. */
export const claimSlot = async (
  keys: Keys,
  slot: number,
  cache: Cache,
  edges: MemoryEdges,
): Promise<Claimed> => toClaimed(await cache.save(keys.edit(slot), limitTime(TURN.service, edges)));

/** Keeps other jobs from editing in that slot and those before it. */
export const restUntil = async (
  keys: Keys,
  slot: number,
  cache: Cache,
  edges: MemoryEdges,
): Promise<void> => {
  await cache.save(keys.rest(slot), limitTime(TURN.service, edges));
};

/** Slots that stay free after an edit, to pause the edits of the message. */
export const slotsIn = (pauseMs: number): number => Math.ceil(pauseMs / TURN.every);

/** Records that the message was edited in this slot. */
export const endTurn = async (keys: Keys, slot: number, cache: Cache, edges: MemoryEdges): Promise<void> => {
  await cache.save(`${keys.sent}${slot}`, limitTime(TURN.service, edges));
};

/** Whether the message was edited in this slot or a later one. */
export const wasEdited = async (
  { sent }: Keys,
  slot: number,
  cache: Cache,
  edges: MemoryEdges,
): Promise<boolean> => {
  const found = await cache.find(sent, limitTime(TURN.service, edges));
  return found.kind === 'found' && Number(found.key.slice(sent.length)) >= slot;
};
