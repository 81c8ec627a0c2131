import { duration } from '../text/duration.js';
import { between } from './read.js';

/** Below this a duration says nothing: many services set both times at once. */
const WORTH_A_WORD_MS = 1_000;

/** How long something took, between two ISO times. */
export const took = (from: unknown, to: unknown): string | undefined => {
  const ms = between(from, to);
  return ms === undefined || ms < WORTH_A_WORD_MS ? undefined : duration(ms);
};
