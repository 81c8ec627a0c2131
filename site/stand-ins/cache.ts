import type { Cache, MemoryEdges } from '../../src/memory/types.js';

/** A stand-in for src/memory/service.ts: the Actions cache of a repository whose messages are all new. */
export const openCache = async ({ clock }: Pick<MemoryEdges, 'clock'>): Promise<Cache> => ({
  now: clock.now,
  find: async () => ({ kind: 'none' }),
  read: async () => ({ kind: 'none' }),
  reserve: async () => ({ kind: 'reserved' }),
  save: async () => ({ kind: 'saved' }),
});
