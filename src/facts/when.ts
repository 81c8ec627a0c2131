import { type Inputs, type Progress, TURN_WORDS, type WhenWord } from '../inputs/types.js';
import type { Facts } from './types.js';

/** Whether a message is due. `turns` are the words that hold by comparison with the runs before. */
export const isDue = (
  when: readonly WhenWord[],
  status: Progress,
  turns: readonly WhenWord[] = [],
): boolean => when.some(word => word === 'always' || word === status || turns.includes(word));

/** Whether GitHub's API may have something to tell: what failed, or what the runs before were. */
export const wantsDetails = (
  { status, told, about }: Facts,
  { when, details, mentioning }: Pick<Inputs, 'when' | 'details' | 'mentioning'>,
): boolean =>
  (told === 'failure' && about === 'run' && details !== 'none' && isDue(when, status)) ||
  [...when, ...(mentioning?.when ?? [])].some(word => (TURN_WORDS as readonly string[]).includes(word));
