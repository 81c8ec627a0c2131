import { type Agreement, agree, savePosted } from './agree.js';
import { listKeys } from './keys.js';
import { openCache } from './service.js';
import type { Cache, Fault, MemoryEdges, DestinationKey, PostedMessage, Topic } from './types.js';

/** What is known of a topic's message at one destination. */
export interface MemoryEntry {
  readonly agreement: Agreement;
  /** Saves a message for later steps; the fault where that fails. Never rejects. */
  readonly save: (posted: PostedMessage) => Promise<Fault | undefined>;
}

/** What is known at each destination, and the cache where there is one. */
export interface Memory {
  readonly entries: readonly MemoryEntry[];
  readonly cache?: Cache;
}

/** Looks up all destinations at once. Never rejects: a cache that fails costs a notice and a new message. */
export const openMemory = async (
  destinations: readonly DestinationKey[],
  topic: Topic,
  edges: MemoryEdges,
): Promise<Memory> => {
  const cache = await openCache(edges);
  if ('kind' in cache) {
    const agreement = { kind: 'not-shared', reason: cache.reason, saves: false } as const;
    return { entries: destinations.map(() => ({ agreement, save: () => Promise.resolve(undefined) })) };
  }
  const entries = await Promise.all(
    destinations.map(async (key): Promise<MemoryEntry> => {
      const keys = listKeys(key, topic);
      return {
        agreement: await agree(keys, cache, edges),
        save: posted => savePosted(keys, posted, cache, edges),
      };
    }),
  );
  return { entries, cache };
};
