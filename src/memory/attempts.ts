import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';

/** Milliseconds, for one request or save. */
const TIMEOUT = 3_000;

/** The latest attempt of a run that any step has reported, this one included. Never rejects. */
export const latestAttempt = async (
  attempt: number,
  { attempts }: Keys,
  cache: Cache,
  { clock, interrupted }: MemoryEdges,
): Promise<number> => {
  const bounded = (): AbortSignal => AbortSignal.any([clock.timeout(TIMEOUT), interrupted]);
  const found = await cache.find(attempts, bounded());
  const latest = found.kind === 'found' ? Number(found.key.slice(attempts.length)) || 1 : 1;
  if (attempt > latest) await cache.save(`${attempts}${attempt}`, bounded());
  return Math.max(attempt, latest);
};
