import type { NamedResult, Inputs, RunStatus, Status } from '../inputs/types.js';

/** Worst first. */
const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'] as const;

/** Failure, then cancelled, then success; `skipped` only if all are. Undefined for none. */
export const worstStatus = (statuses: readonly Status[]): Status | undefined =>
  WORST_FIRST.find(status => statuses.includes(status));

const isRed = (status: Status | undefined): status is Status =>
  status === 'failure' || status === 'cancelled';

/**
 * The status to report: what the user says; else the worst of `needs`; else what the event says of itself; else the
 * job's, which is still running where its message begins. A job that has gone wrong always counts, unless the user's own
 * status says otherwise.
 */
export const decideStatus = (
  inputs: Pick<Inputs, 'status' | 'needs' | 'job' | 'phase'>,
  eventStatus: Status | undefined,
): RunStatus => {
  if (inputs.status) return inputs.status;
  const job = inputs.job.status;
  const told = worstStatus(listResults(inputs.needs)) ?? eventStatus;
  if (told === undefined && inputs.phase?.kind === 'started' && !isRed(job)) return 'running';
  if (told === undefined) return job ?? 'success';
  return isRed(job) ? (worstStatus([told, job]) ?? told) : told;
};

const listResults = (jobs: readonly NamedResult[] | undefined): readonly Status[] =>
  (jobs ?? []).map(job => job.result);

/** Whether GitHub itself says that what is reported was cancelled, which it says of what ran out of time too. */
export const isCancelledByGitHub = (
  { status, ...inputs }: Parameters<typeof decideStatus>[0],
  eventStatus: Status | undefined,
): boolean =>
  (status === undefined || status === 'cancelled') && decideStatus(inputs, eventStatus) === 'cancelled';
