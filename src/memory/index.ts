import { type Agreement, agree, savePosted } from './agree.js';
import { type Keys, listKeys } from './keys.js';
import { createHash } from 'node:crypto';
import { openCache } from './service.js';
import { type MemoryStates, openStates } from './states.js';
import type { Cache, Fault, MemoryEdges, DestinationKey, PostedMessage, Topic } from './types.js';

/** What is known about a topic's message at one destination. */
export interface MemoryEntry {
  /** Identifies the message among all topics and destinations of the repository. */
  readonly id: string;
  readonly agreement: Agreement;
  /** Absent if there is no cache. */
  readonly states?: MemoryStates;
  /** Saves a message for later steps; the fault where that fails. Never rejects. */
  readonly save: (posted: PostedMessage) => Promise<Fault | undefined>;
}

/** What is known at each destination, and the cache if there is one; otherwise why there is none. */
export interface Memory {
  readonly entries: readonly MemoryEntry[];
  readonly cache: Cache | Fault;
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
    const save = (): Promise<undefined> => Promise.resolve(undefined);
    const entries = destinations.map(key => ({
      id: nameMessage(listKeys(key, topic), edges),
      agreement,
      save,
    }));
    return { entries, cache };
  }
  const entries = await Promise.all(
    destinations.map(async (key): Promise<MemoryEntry> => {
      const keys = listKeys(key, topic);
      return {
        id: nameMessage(keys, edges),
        states: openStates(keys, cache, edges),
        agreement: await agree(keys, cache, edges),
        save: posted => savePosted(keys, posted, cache, edges),
      };
    }),
  );
  return { entries, cache };
};

/** Unlike cache keys, this is unique across repositories, which may share an outbox. */
const nameMessage = ({ id }: Keys, { env }: MemoryEdges): string =>
  createHash('sha256')
    .update(JSON.stringify([env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], id]))
    .digest('hex')
    .slice(0, 32);
