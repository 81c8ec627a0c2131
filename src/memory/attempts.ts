import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';
import { limitRequest } from './time-limit.js';

/** The latest attempt of a run that any step has reported, this one included. Never rejects. */
export const latestAttempt = async (
  attempt: number,
  { attempts }: Keys,
  cache: Cache,
  edges: MemoryEdges,
): Promise<number> => {
  const found = await cache.find(attempts, limitRequest(edges));
  const latest = found.kind === 'found' ? Number(found.key.slice(attempts.length)) || 1 : 1;
  if (attempt > latest) await cache.save(`${attempts}${attempt}`, limitRequest(edges));
  return Math.max(attempt, latest);
};
