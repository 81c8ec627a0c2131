import type { Keys } from './keys.js';
import { limitRequest } from './time-limit.js';
import type { Cache, Fault, MemoryEdges } from './types.js';

/** Saves for later steps of the run that it waits for approval. Never rejects. */
export const saveWait = async ({ waited }: Keys, cache: Cache | Fault, edges: MemoryEdges): Promise<void> => {
  if ('find' in cache) await cache.save(waited, limitRequest(edges));
};

/** Tells whether an earlier step of the run reported that it waits. Asks once. Never rejects. */
export const readWait = (
  { waited }: Keys,
  cache: Cache | Fault,
  edges: MemoryEdges,
): (() => Promise<boolean>) => {
  let found: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> =>
    'find' in cache && (await cache.find(waited, limitRequest(edges))).kind === 'found';
  return () => (found ??= ask());
};
