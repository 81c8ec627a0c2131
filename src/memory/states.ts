import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';

/** Which states of a message were queued or delivered, including by other jobs. Never rejects: what cannot be read counts as unknown. */
export interface MemoryStates {
  readonly add: (event: string, atMs: number) => Promise<void>;
  /** The state that was added last. */
  readonly last: (event: string) => Promise<number | undefined>;
}

/** Milliseconds, for one request or save. */
const TIMEOUT = 3_000;

export const openStates = (keys: Keys, cache: Cache, { clock, interrupted }: MemoryEdges): MemoryStates => {
  const bounded = (): AbortSignal => AbortSignal.any([clock.timeout(TIMEOUT), interrupted]);
  return {
    add: async (event, atMs) => {
      await cache.save(`${keys.state(event)}${atMs}`, bounded());
    },
    last: async event => {
      const prefix = keys.state(event);
      const found = await cache.find(prefix, bounded());
      const atMs = found.kind === 'found' ? Number(found.key.slice(prefix.length)) : NaN;
      return Number.isSafeInteger(atMs) ? atMs : undefined;
    },
  };
};
