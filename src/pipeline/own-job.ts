import type { Facts } from '../facts/types.js';
import type { OwnJob, ReadJob } from '../facts/own-job.js';
import type { Inputs, RunStatus } from '../inputs/types.js';
import type { JobReport } from '../memory/reports.js';
import { oneLine } from '../text/clean.js';
import { known } from '../values/read.js';

/** The job of this step; undefined if the event is about another run. */
export const findOwnJob = (
  { subject, job }: Facts,
  inputs: Inputs,
  beganAtMs?: number,
): OwnJob | undefined => {
  if (subject.run) return undefined;
  const { status = 'success', checkRunId } = inputs.job;
  const values = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
  const { phase } = inputs;
  return {
    ...known('id', checkRunId),
    name: `${job?.name ?? ''}${values}`,
    isInMatrix: inputs.matrix.length > 0,
    result: inputs.status === undefined || !isResult(inputs.status) ? status : inputs.status,
    ...known('stepBeganAtMs', beganAtMs),
    ...known('isOver', phase && phase.kind !== 'started'),
  };
};

const isResult = (status: RunStatus | JobReport['state']): status is OwnJob['result'] =>
  status !== 'running' && status !== 'waiting' && status !== 'neutral';

/** What other jobs should know about this one. Any step but `watch` counts as the job's last. */
export const toReport = (
  { id, name, result, isOver = true }: OwnJob,
  { failedSteps, run }: Facts,
  { phase }: Inputs,
  nowMs: number,
): JobReport => {
  const elapsedMs = phase?.kind === 'updated' ? phase.elapsedMs : phase && 0;
  return {
    id: id ?? name,
    name,
    ...(run.attempt > 1 && { attempt: run.attempt }),
    state: isOver || result === 'failure' ? result : 'running',
    isOver,
    ...known('fromMs', elapsedMs === undefined ? undefined : nowMs - elapsedMs),
    ...known('toMs', isOver ? nowMs : undefined),
    ...known('step', result === 'failure' ? failedSteps[0] : undefined),
  };
};

/** Prefix of the IDs of reports on a whole run. */
const RUN = 'run-';

export const nameRun = ({ run }: Facts): string => `${RUN}${run.attempt}`;

/** What later steps should know about the event's run, once it has a result. */
export const toRunReport = (facts: Facts): JobReport | undefined => {
  const { status } = facts.subject;
  return facts.subject.run && status !== undefined && isResult(status)
    ? { id: nameRun(facts), name: facts.run.workflow ?? 'run', state: status, isOver: true }
    : undefined;
};

/** The jobs' reports of this attempt, and of earlier ones those of jobs that passed: nearly every re-run repeats the others. */
export const selectReports = (all: readonly JobReport[], attempt: number): readonly JobReport[] => {
  const reports = all.filter(({ id }) => !id.startsWith(RUN));
  const current = reports.filter(report => (report.attempt ?? 1) === attempt);
  const earlier = reports.filter(
    ({ name, state, attempt: of = 1 }) =>
      of < attempt && state === 'success' && !current.some(report => report.name === name),
  );
  const newest = earlier.filter(
    ({ name, attempt: of = 1 }) => !earlier.some(other => other.name === name && (other.attempt ?? 1) > of),
  );
  return [...newest, ...current];
};

/** A reported job as if it had been read. */
export const toReadJob = ({ state, isOver, step: _step, attempt: _attempt, ...job }: JobReport): ReadJob => ({
  job: { ...job, ...(isOver && isResult(state) && { result: state }), steps: [] },
  state,
  isOver,
});

/** The page of a job without a check run is unknown. */
export const findJobUrl = ({ subject }: Facts, runId: string | undefined, id: string): string | undefined =>
  subject.repo && runId !== undefined && /^\d+$/.test(id)
    ? `${subject.repo.url}/actions/runs/${runId}/job/${id}`
    : undefined;

/** A report written by another job, which may contain anything: its texts on one line and of limited length. */
export const cleanReport = ({ name, step, ...report }: JobReport): JobReport => ({
  ...report,
  name: oneLine(name).slice(0, LONGEST),
  ...known('step', step === undefined ? undefined : oneLine(step).slice(0, LONGEST)),
});

const LONGEST = 200;

/** GitHub calls a timeout cancelled. */
export const asTimedOut = (
  now: Pick<Facts, 'status' | 'reportedStatus'>,
  failures: Facts['failures'],
): Pick<Facts, 'status' | 'reportedStatus'> =>
  now.reportedStatus === 'cancelled' && failures.some(({ timeLimit }) => timeLimit !== undefined)
    ? { status: 'failure', reportedStatus: 'failure' }
    : now;
