import type { NamedResult, Inputs, RunStatus, Status } from '../inputs/types.js';

/** Worst first. */
const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'] as const;

/** Failure, then cancelled, then success; `skipped` only if all are skipped. Undefined for an empty list. */
export const worstStatus = (statuses: readonly Status[]): Status | undefined =>
  WORST_FIRST.find(status => statuses.includes(status));

const isRed = (status: Status | undefined): status is Status =>
  status === 'failure' || status === 'cancelled';

/** A status and its source, which completes "from …". */
interface FoundStatus {
  readonly status: RunStatus;
  readonly source: string;
}

/**
 * The status to report: the user's; otherwise the worst of `needs`; otherwise the event's own; otherwise the job's, which is still running
 * at its start. A failed job always counts unless the user sets the status.
 */
export const findStatus = (
  inputs: Pick<Inputs, 'status' | 'needs' | 'job' | 'phase'>,
  eventStatus: Status | undefined,
): FoundStatus => {
  if (inputs.status) return { status: inputs.status, source: 'the input status' };
  const job = inputs.job.status;
  const ofJob: FoundStatus = {
    status: job ?? 'success',
    source: job ? 'the job' : 'no sign of a failure',
  };
  const ofNeeds = worstStatus(listResults(inputs.needs));
  const reported = ofNeeds ?? eventStatus;
  if (reported === undefined && inputs.phase?.kind === 'started' && !isRed(job))
    return { status: 'running', source: 'the start of the job' };
  if (reported === undefined) return ofJob;
  const worst = isRed(job) ? (worstStatus([reported, job]) ?? reported) : reported;
  return worst === reported ? { status: reported, source: ofNeeds ? 'needs' : 'the event' } : ofJob;
};

export const decideStatus = (...given: Parameters<typeof findStatus>): RunStatus =>
  findStatus(...given).status;

/** Whether the job that reports has gone wrong itself, worse than any of those that it reports over. */
export const isFromReporter = (
  { status, needs }: Pick<Inputs, 'status' | 'needs'>,
  decided: RunStatus,
): boolean =>
  status === undefined &&
  needs !== undefined &&
  (decided === 'failure' || decided === 'cancelled') &&
  worstStatus(listResults(needs)) !== decided;

const listResults = (jobs: readonly NamedResult[] | undefined): readonly Status[] =>
  (jobs ?? []).map(job => job.result);

/** Whether GitHub reports it as cancelled, which includes timeouts. */
export const isCancelledByGitHub = (
  { status, ...inputs }: Parameters<typeof decideStatus>[0],
  eventStatus: Status | undefined,
): boolean =>
  (status === undefined || status === 'cancelled') && decideStatus(inputs, eventStatus) === 'cancelled';
