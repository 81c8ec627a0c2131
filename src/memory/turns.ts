import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';

/** Milliseconds. */
export const TURN = {
  /** One edit in each: this leaves room for other senders within Slack's 1 per second and Discord's 5 per 2 seconds. */
  every: 4_000,
  /** One edit without a turn in each. */
  direct: 2_000,
  /** How long GitHub's API may take to show what a runner has reported. */
  lag: 2_000,
  /** For the edit itself, before other jobs check whether it was made. */
  grace: 2_500,
  /** For one request to the cache. */
  service: 3_000,
} as const;

/** A time slot in which one job edits the message for all: it reads the state again first, so that no job is left out. */
export interface EditTurn {
  readonly number: number;
  /** In the clock's time. */
  readonly startsAt: number;
}

/** The first turn by which GitHub's API shows what this job knows now. */
export const nextTurn = (nowMs: number): EditTurn => {
  const number = Math.floor((nowMs + TURN.lag) / TURN.every) + 1;
  return { number, startsAt: number * TURN.every };
};

/** Whether this job gets the turn. */
export const takeTurn = async (
  keys: Keys,
  turn: EditTurn,
  cache: Cache,
  edges: MemoryEdges,
): Promise<boolean> =>
  (await cache.reserve(keys.turn('edit', turn.number), bounded(edges))).kind === 'reserved';

/** Records that the message was edited in this turn. */
export const endTurn = async (
  keys: Keys,
  turn: EditTurn,
  cache: Cache,
  edges: MemoryEdges,
): Promise<void> => {
  await cache.save(keys.turn('sent', turn.number), bounded(edges));
};

/** Whether the message was edited in this turn or a later one. */
export const wasEdited = async (
  { sent }: Keys,
  turn: EditTurn,
  cache: Cache,
  edges: MemoryEdges,
): Promise<boolean> => {
  const found = await cache.find(sent, bounded(edges));
  return found.kind === 'found' && Number(found.key.slice(sent.length)) >= turn.number;
};

const bounded = ({ clock, interrupted }: MemoryEdges): AbortSignal =>
  AbortSignal.any([clock.timeout(TURN.service), interrupted]);
