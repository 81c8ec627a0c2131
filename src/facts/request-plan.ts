import type { RunIdentity } from '../events/types.js';
import { completeSeries } from './history.js';

/** Requests to GitHub for the details of a failed run. Ends of logs and further pages of a very long list of jobs are extra. */
const MOST = 6;
/** Earlier attempts of a run that are checked. Nobody cancels more than a few in a row. */
export const ATTEMPTS = 2;

interface RequestPlan {
  /** Earlier attempts that are read. */
  readonly attempts: number;
  /** Requests for the jobs and their errors. */
  readonly forFailures: number;
}

/** Who asks for what, so that all together ask no more than they may. */
export const planRequests = (
  run: RunIdentity,
  { asksCommit, mayAskAgain }: { readonly asksCommit: boolean; readonly mayAskAgain: boolean },
): RequestPlan => {
  const others = 1 + (completeSeries(run) ? 0 : 1) + (asksCommit ? 1 : 0);
  const forJobs = mayAskAgain ? 2 : 1;
  // The errors of one job at least are read.
  const left = MOST - others - forJobs - 1;
  const attempts = Math.max(0, Math.min(run.attempt - 1, ATTEMPTS, left));
  return { attempts, forFailures: MOST - others - attempts };
};
