import type { Inputs, Transition, WhenCondition } from '../inputs/types.js';
import type { Facts, ComparedResult } from './types.js';
import { isDue } from './when.js';

/** The words that hold beside the status. Where nothing is known of the run before, red is news and green is none. */
export const findTransitions = (
  status: Facts['status'],
  previous: ComparedResult | undefined,
): readonly Transition[] => {
  if (status === 'failure' && previous !== 'failure') return ['broken', 'changed'];
  return status === 'success' && previous === 'failure' ? ['fixed', 'changed'] : [];
};

/** The words that could hold, whatever the run before was: those that hold after the opposite. */
const possibleTransitions = (status: Facts['status']): readonly Transition[] =>
  findTransitions(status, status === 'success' ? 'failure' : 'success');

/** Whether it is the runs before that decide on one of the lists. */
export const dependsOnTransition = (
  { when, mentions }: Pick<Inputs, 'when' | 'mentions'>,
  { status }: Facts,
): boolean => {
  const decide = (words: readonly WhenCondition[]): boolean =>
    !isDue(words, status) && isDue(words, status, possibleTransitions(status));
  return decide(when) || (isDue(when, status) && decide(mentions?.when ?? []));
};
