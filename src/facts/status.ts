import type { Ended, Inputs, Progress, Status } from '../inputs/types.js';

/** Worst first. */
const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'] as const;

/** Failure, then cancelled, then success; `skipped` only if all are. Undefined for none. */
export const worst = (statuses: readonly Status[]): Status | undefined =>
  WORST_FIRST.find(status => statuses.includes(status));

const isRed = (status: Status | undefined): status is Status =>
  status === 'failure' || status === 'cancelled';

/**
 * The status to report: what the user says; else the worst of `needs`; else what the event says of itself; else the
 * job's, which is still running where its message begins. A job that has gone wrong always counts, unless the user's own
 * word stands against it.
 */
export const statusOf = (
  inputs: Pick<Inputs, 'status' | 'needs' | 'job' | 'course'>,
  ofEvent: Status | undefined,
): Progress => {
  if (inputs.status) return inputs.status;
  const job = inputs.job.status;
  const told = worst(resultsOf(inputs.needs)) ?? ofEvent;
  if (told === undefined && inputs.course?.kind === 'begins' && !isRed(job)) return 'running';
  if (told === undefined) return job ?? 'success';
  return isRed(job) ? (worst([told, job]) ?? told) : told;
};

const resultsOf = (jobs: readonly Ended[] | undefined): readonly Status[] =>
  (jobs ?? []).map(job => job.result);
