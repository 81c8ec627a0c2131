import { type Agreement, agree, keep } from './agree.js';
import { listKeys } from './keys.js';
import { openCache } from './service.js';
import type { Cache, Fault, MemoryEdges, Place, Posted, Thing } from './types.js';

/** What is known of a thing's message in one place. */
export interface Recollection {
  readonly agreement: Agreement;
  /** Keeps a message for later steps; the fault where that fails. Never rejects. */
  readonly keep: (posted: Posted) => Promise<Fault | undefined>;
}

/** What is known in all places, and the cache that knows it, where there is one. */
export interface Recalled {
  readonly all: readonly Recollection[];
  readonly cache?: Cache;
}

/** Asks for all places at once. Never rejects: a cache that does not serve costs a notice and a new message. */
export const recallAll = async (
  places: readonly Place[],
  thing: Thing,
  edges: MemoryEdges,
): Promise<Recalled> => {
  const cache = await openCache(edges);
  if ('kind' in cache) {
    const agreement = { kind: 'alone', reason: cache.reason, keeps: false } as const;
    return { all: places.map(() => ({ agreement, keep: () => Promise.resolve(undefined) })) };
  }
  const all = await Promise.all(
    places.map(async (key): Promise<Recollection> => {
      const keys = listKeys(key, thing);
      return {
        agreement: await agree(keys, cache, edges),
        keep: posted => keep(keys, posted, cache, edges),
      };
    }),
  );
  return { all, cache };
};
