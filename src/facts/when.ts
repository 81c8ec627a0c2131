import { type Inputs, type Progress, TURN_WORDS, type WhenWord } from '../inputs/types.js';
import type { Facts } from './types.js';

/** Whether a message is due. `turns` are the words that hold by comparison with the runs before. */
export const isDue = (
  when: readonly WhenWord[],
  status: Progress,
  turns: readonly WhenWord[] = [],
): boolean => when.some(word => word === 'always' || word === status || turns.includes(word));

/** Whether the message tells of a run that has failed: only then there are failures to look for. */
export const tellsOfFailure = ({ told, about }: Facts): boolean => told === 'failure' && about === 'run';

/** Whether GitHub's API may have something to tell: what failed, or what the runs before were. */
export const wantsDetails = (
  facts: Facts,
  { when, details, mentioning }: Pick<Inputs, 'when' | 'details' | 'mentioning'>,
): boolean =>
  (tellsOfFailure(facts) && details !== 'none' && isDue(when, facts.status)) ||
  [...when, ...(mentioning?.when ?? [])].some(word => (TURN_WORDS as readonly string[]).includes(word));
