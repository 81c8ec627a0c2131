import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';
import { limitRequest } from './time-limit.js';

/** Which states of a message were queued or delivered, including by other jobs. Never rejects: what cannot be read counts as unknown. */
export interface MemoryStates {
  readonly add: (event: string, atMs: number) => Promise<void>;
  /** The state that was added last. */
  readonly last: (event: string) => Promise<number | undefined>;
}

export const openStates = (keys: Keys, cache: Cache, edges: MemoryEdges): MemoryStates => ({
  add: async (event, atMs) => {
    await cache.save(`${keys.state(event)}${atMs}`, limitRequest(edges));
  },
  last: async event => {
    const prefix = keys.state(event);
    const found = await cache.find(prefix, limitRequest(edges));
    const atMs = found.kind === 'found' ? Number(found.key.slice(prefix.length)) : NaN;
    return Number.isSafeInteger(atMs) ? atMs : undefined;
  },
});
