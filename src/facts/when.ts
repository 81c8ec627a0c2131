import type { Progress, WhenWord } from '../inputs/types.js';

/** Whether a message is due. */
export const isDue = (when: readonly WhenWord[], status: Progress): boolean =>
  when.some(word => word === 'always' || word === status);
