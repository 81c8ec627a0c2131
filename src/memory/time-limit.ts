import type { MemoryEdges } from './types.js';

/** Aborted after that many milliseconds, or when the runner asks the step to end. */
export const limitTime = (
  ms: number,
  { clock, interrupted }: Pick<MemoryEdges, 'clock' | 'interrupted'>,
): AbortSignal => AbortSignal.any([clock.timeout(ms), interrupted]);

/** Milliseconds. */
const REQUEST = 3_000;

/** For one request to the cache, or one save. */
export const limitRequest = (edges: Parameters<typeof limitTime>[1]): AbortSignal =>
  limitTime(REQUEST, edges);
