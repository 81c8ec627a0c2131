import type { Inputs, TurnWord, WhenWord } from '../inputs/types.js';
import type { Facts, Verdict } from './types.js';
import { isDue } from './when.js';

/** The words that hold beside the status. Where nothing is known of the run before, red is news and green is none. */
export const turnsOf = (status: Facts['status'], previous: Verdict | undefined): readonly TurnWord[] => {
  if (status === 'failure' && previous !== 'failure') return ['broken', 'changed'];
  return status === 'success' && previous === 'failure' ? ['fixed', 'changed'] : [];
};

/** The words that could hold, whatever the run before was: those that hold after the opposite. */
const possible = (status: Facts['status']): readonly TurnWord[] =>
  turnsOf(status, status === 'success' ? 'failure' : 'success');

/** Whether it is the runs before that decide on one of the lists. */
export const turnsDecide = (
  { when, mentioning }: Pick<Inputs, 'when' | 'mentioning'>,
  { status }: Facts,
): boolean => {
  const decide = (words: readonly WhenWord[]): boolean =>
    !isDue(words, status) && isDue(words, status, possible(status));
  return decide(when) || (isDue(when, status) && decide(mentioning?.when ?? []));
};
