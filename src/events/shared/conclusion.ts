import type { RunStatus, Status } from '../../inputs/types.js';
import { entry } from '../../values/read.js';
import type { Mark } from '../types.js';

/**
 * GitHub's conclusions and states as the four words that Hookline reports. `neutral` counts as passed, as in GitHub's own checks.
 * `action_required` has no result yet. https://docs.github.com/rest/checks/runs
 */
const STATUS_OF: Readonly<Record<string, Status>> = {
  success: 'success',
  neutral: 'success',
  failure: 'failure',
  error: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
  stale: 'skipped',
};

export const toStatus = (conclusion: unknown): Status | undefined => entry(STATUS_OF, conclusion);

/** The phrase and the symbol of a result, or of a run without one. */
export const describeStatus = (status: RunStatus): { readonly past: string; readonly mark: Mark } => {
  switch (status) {
    case 'success':
      return { past: 'passed', mark: 'passed' };
    case 'failure':
      return { past: 'failed', mark: 'failed' };
    case 'cancelled':
      return { past: 'was cancelled', mark: 'cancelled' };
    case 'skipped':
      return { past: 'was skipped', mark: 'skipped' };
    case 'neutral':
      return { past: 'finished as neutral', mark: 'neutral' };
    case 'running':
      return { past: 'is running', mark: 'running' };
    case 'waiting':
      return { past: 'waits for approval', mark: 'waiting' };
  }
};
