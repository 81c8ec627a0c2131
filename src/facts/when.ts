import { type Inputs, type RunStatus, TRANSITIONS, type WhenCondition } from '../inputs/types.js';
import type { Facts } from './types.js';

/** Whether a message is due. `turns` are the words that hold by comparison with the runs before. */
export const isDue = (
  when: readonly WhenCondition[],
  status: RunStatus,
  transitions: readonly WhenCondition[] = [],
): boolean =>
  when.some(
    word =>
      word === 'always' ||
      word === status ||
      // As for GitHub's own required checks.
      (word === 'success' && status === 'neutral') ||
      transitions.includes(word),
  );

/** Whether the message tells of a run that has failed: only then there are failures to look for. */
export const reportsFailure = ({ reportedStatus, about }: Facts): boolean =>
  reportedStatus === 'failure' && about === 'run';

/** Whether GitHub's API may have something to tell: what failed, or what the runs before were. */
export const wantsDetails = (
  facts: Facts,
  { when, details, mentions }: Pick<Inputs, 'when' | 'details' | 'mentions'>,
): boolean =>
  (reportsFailure(facts) && details !== 'none' && isDue(when, facts.status)) ||
  [...when, ...(mentions?.when ?? [])].some(word => (TRANSITIONS as readonly string[]).includes(word));
