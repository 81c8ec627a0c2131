import type { Cache, MemoryEdges } from './types.js';
import { limitRequest, limitTime } from './time-limit.js';

/** Milliseconds. */
const TIMES = {
  /** For another job to post the result that it has claimed. */
  other: 10_000,
  /** Between two checks, and up to half as much again. */
  look: 500,
} as const;

const confirmed = (key: string): string => `${key}-posted`;

/**
 * Whether this job should post a result to a message that cannot be edited. Of the jobs that claim it, one posts. The others wait until it
 * has, and post it too if it does not: twice is better than never. Never rejects.
 */
export const claimResult = async (key: string, cache: Cache, edges: MemoryEdges): Promise<boolean> => {
  const { clock, random, interrupted } = edges;
  const reserved = await cache.reserve(key, limitRequest(edges));
  if (reserved.kind !== 'taken') return true;
  const signal = limitTime(TIMES.other, edges);
  for (;;) {
    const found = await cache.find(confirmed(key), signal);
    if (found.kind === 'found') return false;
    if (signal.aborted || interrupted.aborted) return true;
    await clock.sleep(TIMES.look * (1 + random() / 2), signal);
  }
};

/** Saves that a claimed result was posted. Never rejects. */
export const confirmResult = async (
  key: string | undefined,
  cache: Cache,
  edges: MemoryEdges,
): Promise<void> => {
  if (key !== undefined) await cache.save(confirmed(key), limitRequest(edges));
};
