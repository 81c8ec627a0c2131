import {
  type Inputs,
  isTransition,
  type RunStatus,
  TRANSITIONS,
  type WhenCondition,
} from '../inputs/types.js';
import { isCancelledByGitHub } from './status.js';
import type { Facts } from './types.js';

/** Whether a message is due. `turns` are the words that apply in comparison with earlier runs. */
export const isDue = (
  when: readonly WhenCondition[],
  status: RunStatus,
  transitions: readonly WhenCondition[] = [],
): boolean =>
  when.some(
    word =>
      word === 'always' ||
      word === status ||
      // As in GitHub's own required checks.
      (word === 'success' && status === 'neutral') ||
      transitions.includes(word),
  );

/** Whether the message is about a run that has failed: only then there are failures to look for. */
export const reportsFailure = ({ reportedStatus, about }: Facts): boolean =>
  reportedStatus === 'failure' && about === 'run';

/**
 * Whether to check a cancelled run again: GitHub also says so for a timeout, which is a failure. Then `failure`, `broken`, and `changed`
 * may apply.
 */
export const mayBeTimeout = (
  facts: Facts,
  { details, ...inputs }: Pick<Inputs, 'when' | 'details' | 'status' | 'needs' | 'job' | 'phase'>,
): boolean =>
  facts.about === 'run' &&
  facts.reportedStatus === 'cancelled' &&
  details !== 'none' &&
  inputs.when.some(word => word !== 'success' && word !== 'skipped' && word !== 'fixed') &&
  isCancelledByGitHub(inputs, facts.subject.status);

/** The commit of a failure that the event names only by its hash. A pull request's commit has the pull request's title. */
export const findUntitled = (
  { reportedStatus, status, subject }: Facts,
  { when, details }: Pick<Inputs, 'when' | 'details'>,
): string | undefined => {
  const { commit, pull } = subject.change;
  return reportedStatus === 'failure' &&
    pull === undefined &&
    commit?.title === undefined &&
    details !== 'none' &&
    isDue(when, status, TRANSITIONS)
    ? commit?.sha
    : undefined;
};

/** Whether GitHub's API may have something to add: what failed, or what the runs before were. */
export const wantsDetails = (
  facts: Facts,
  inputs: Pick<Inputs, 'details' | 'mentions'> & Parameters<typeof mayBeTimeout>[1],
): boolean => {
  const { when, details, mentions } = inputs;
  return (
    (reportsFailure(facts) && details !== 'none' && isDue(when, facts.status)) ||
    [...when, ...(mentions?.when ?? [])].some(isTransition) ||
    mayBeTimeout(facts, inputs) ||
    findUntitled(facts, inputs) !== undefined
  );
};
