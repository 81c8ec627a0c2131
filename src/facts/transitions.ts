import type { Inputs, Transition, WhenCondition } from '../inputs/types.js';
import type { Facts, ComparedResult } from './types.js';
import { isDue } from './when.js';

/** The words that apply besides the status. If no earlier run is known, a failure counts as new and a success does not. */
export const findTransitions = (
  status: Facts['status'],
  previous: ComparedResult | undefined,
): readonly Transition[] => {
  if (status === 'failure' && previous !== 'failure') return ['broken', 'changed'];
  return status === 'success' && previous === 'failure' ? ['fixed', 'changed'] : [];
};

/** The words that could apply, whatever the previous run was: those that follow its opposite. */
const possibleTransitions = (status: Facts['status']): readonly Transition[] =>
  findTransitions(status, status === 'success' ? 'failure' : 'success');

/** Whether one of the lists depends on earlier runs. */
export const dependsOnTransition = (
  { when, mentions }: Pick<Inputs, 'when' | 'mentions'>,
  { status }: Facts,
): boolean => {
  const decide = (words: readonly WhenCondition[]): boolean =>
    !isDue(words, status) && isDue(words, status, possibleTransitions(status));
  return decide(when) || (isDue(when, status) && decide(mentions?.when ?? []));
};
