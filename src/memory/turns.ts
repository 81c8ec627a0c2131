import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';

/** Milliseconds. */
export const TURN = {
  /** One edit for each of these: Slack's one a second and Discord's five in two leave room for every other sender. */
  every: 4_000,
  /** What GitHub's API needs at most to hear of what a runner knows. */
  lag: 2_000,
  /** For the edit itself, before others look whether it was made. */
  grace: 2_500,
  /** For one question to the cache. */
  service: 3_000,
} as const;

/** A time at which one of many edits a message for all of them: it reads the state again before it sends, so that nobody's news is left out. */
export interface Turn {
  readonly number: number;
  /** In the clock's time. */
  readonly startsAt: number;
}

/** The first turn that is late enough to tell what this job knows now. */
export const nextTurn = (nowMs: number): Turn => {
  const number = Math.floor((nowMs + TURN.lag) / TURN.every) + 1;
  return { number, startsAt: number * TURN.every };
};

/** Whether the turn is ours. A cache that does not serve gives none away. */
export const takeTurn = async (
  { turnKey }: Keys,
  turn: Turn,
  cache: Cache,
  edges: MemoryEdges,
): Promise<boolean> =>
  (await cache.reserve(turnKey('edit', turn.number), bounded(edges))).kind === 'reserved';

/** Tells the others that the message was edited in this turn. */
export const endTurn = async (
  { turnKey }: Keys,
  turn: Turn,
  cache: Cache,
  edges: MemoryEdges,
): Promise<void> => {
  await cache.save(turnKey('sent', turn.number), bounded(edges));
};

/** Whether the message was edited in this turn or a later one. */
export const wasTaken = async (
  { sent }: Keys,
  turn: Turn,
  cache: Cache,
  edges: MemoryEdges,
): Promise<boolean> => {
  const found = await cache.find(sent, bounded(edges));
  return found.kind === 'found' && Number(found.key.slice(sent.length)) >= turn.number;
};

const bounded = ({ clock, interrupted }: MemoryEdges): AbortSignal =>
  AbortSignal.any([clock.timeout(TURN.service), interrupted]);
