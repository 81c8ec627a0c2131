import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { NamedResult } from '../inputs/types.js';
import { toReportedErrors, withoutDuplicates } from './reported-errors.js';
import { matchNeeds } from './job-names.js';
import { groupMatrixJobs, interleave } from './job-groups.js';
import { logTail } from './log-tail.js';
import type { Gap, ReadResult, RunJob, RunReader } from './run-reader.js';
import { byDuration, mayHaveTimedOut, readTimeouts } from './timeouts.js';
import type { ReportedError, Failure } from './types.js';
import { MINIMAL_FAILURE, failedSteps, createJobLinks, buildFailure, stepsToName } from './build-failure.js';

/** Jobs whose errors are requested. */
const JOBS_WITH_ERRORS = 4;

/** Failures that show the end of a log. */
const JOBS_WITH_LOGS = 2;

/** Whose failures the message reports. */
export interface FailureScope {
  /** The jobs that are reported on. */
  readonly needs?: readonly NamedResult[];
  /** The job that reports on itself. */
  readonly job?: { readonly id?: string; readonly name: string };
  /** Whether GitHub calls it cancelled, which includes timeouts. */
  readonly isCancelled?: boolean;
  readonly logs: boolean;
  /** How many requests the jobs and their errors may take. */
  readonly requests: number;
  readonly repoUrl?: string;
}

interface FoundFailures {
  readonly failures: readonly Failure[];
  /** The IDs of the jobs that timed out. */
  readonly timedOut: readonly string[];
  /** How long it has taken so far. */
  readonly durationMs?: number;
  readonly gaps: readonly Gap[];
}

/** Reads what failed in a run, and why. A job that timed out has failed. */
export const readFailures = async (
  reader: RunReader,
  run: RunIdentity,
  scope: FailureScope,
  nowMs?: number,
): Promise<FoundFailures> => {
  const { value: jobs, problem, asked: askedForJobs } = await readSettledJobs(reader, run, scope);
  const { jobs: failed, left } = selectJobs(jobs.filter(hasFailed), scope, 'failure');
  const stopped = selectStopped(jobs, scope);
  const failedFirst = interleave(groupMatrixJobs(failed));
  const asked = (scope.isCancelled ? [...stopped, ...failedFirst] : [...failedFirst, ...stopped]).slice(
    0,
    Math.min(JOBS_WITH_ERRORS, scope.requests - askedForJobs),
  );
  const [read, logs] = await Promise.all([
    Promise.all(asked.map(async job => ({ job, ...(await reader.errors(job.id)) }))),
    scope.logs ? readLogs(reader, firstJobs(failed)) : [],
  ]);
  const reports = new Map(read.map(({ job, value }) => [job, readTimeouts(value)]));
  const late = stopped.filter(job => reports.get(job)?.limit !== undefined);
  const shown = [
    ...failed,
    ...late.toSorted((a, b) => jobs.indexOf(a) - jobs.indexOf(b)).filter(job => !failed.includes(job)),
  ];
  const allLogs =
    scope.logs && late.length > 0
      ? [...logs, ...(await readLogs(reader, late.slice(0, JOBS_WITH_LOGS - logs.length)))]
      : logs;
  const linked = createJobLinks(run, scope.repoUrl);
  const reported = (job: RunJob): readonly ReportedError[] =>
    toReportedErrors(reports.get(job)?.others ?? [], scope.repoUrl, job.sha);
  const failures = groupMatrixJobs(shown).map(group => ({
    ...buildFailure(group, jobs, linked, reports),
    isOwn: group.every(job => isOwn(job, scope)),
    errors: withoutDuplicates(group.flatMap(reported)),
    ...known('log', allLogs.find(one => group.includes(one.job))?.tail),
  }));
  return {
    failures: [...failures, ...left.map(need => ({ ...MINIMAL_FAILURE, job: need.name }))],
    timedOut: shown.flatMap(job => (reports.get(job)?.limit === undefined ? [] : job.id)),
    ...known('durationMs', nowMs === undefined ? undefined : measure(jobs, scope, nowMs)),
    gaps: [problem, ...read.map(one => one.problem), ...allLogs.map(one => one.problem)].flatMap(
      one => one ?? [],
    ),
  };
};

/** From the first job's start to the last one's end, or until now. Only the reporting job if the message is about it. */
const measure = (jobs: readonly RunJob[], scope: FailureScope, nowMs: number): number | undefined => {
  const reported = scope.job && !scope.needs ? jobs.filter(job => isOwn(job, scope)) : jobs;
  const from = reported.flatMap(({ fromMs }) => fromMs ?? []);
  if (from.length === 0) return undefined;
  const ends = reported.map(({ result, toMs }) => (result === undefined ? nowMs : (toMs ?? -Infinity)));
  const ms = Math.max(...ends) - Math.min(...from);
  return ms > 0 && ms < Infinity ? ms : undefined;
};

/** One job per group, as many as may have their logs read. */
const firstJobs = (failed: readonly RunJob[]): readonly RunJob[] =>
  groupMatrixJobs(failed)
    .slice(0, JOBS_WITH_LOGS)
    .map(([first]) => first);

/** Cancelled jobs within the scope that may have timed out, longest first. */
const selectStopped = (jobs: readonly RunJob[], scope: FailureScope): readonly RunJob[] => {
  const own =
    scope.isCancelled && scope.job ? (jobs.find(job => isOwn(job, scope)) ?? minimalJob(scope)) : undefined;
  const others = selectJobs(jobs.filter(mayHaveTimedOut), scope, 'cancelled').jobs.filter(job => job !== own);
  return [...(own ? [own] : []), ...others.toSorted(byDuration)];
};

/** The reporting job if GitHub lists no jobs: the runner knows its check run. */
const minimalJob = ({ job }: FailureScope): RunJob | undefined =>
  job?.id === undefined ? undefined : { id: job.id, name: job.name, steps: [] };

/** GitHub learns of a step a moment after the runner, so a failed step of the reporting job may not show yet. */
const MOMENT_MS = 1_000;

/** Whether the jobs may be asked for a second time. */
export const mayReadJobsAgain = ({ job, needs, isCancelled }: Omit<FailureScope, 'requests'>): boolean =>
  job !== undefined && needs === undefined && isCancelled !== true;

const readSettledJobs = async (
  reader: RunReader,
  run: RunIdentity,
  scope: FailureScope,
): Promise<ReadResult<readonly RunJob[]> & { readonly asked: number }> => {
  const read = { ...(await reader.jobs(run)), asked: 1 };
  const own = read.value.find(job => isOwn(job, scope));
  if (!mayReadJobsAgain(scope) || !own || own.result !== undefined || hasFailed(own)) return read;
  await reader.wait(MOMENT_MS);
  return { ...(await reader.jobs(run)), asked: 2 };
};

const isOwn = (one: RunJob, { job }: FailureScope): boolean =>
  job !== undefined && (job.id === undefined ? one.name === job.name : one.id === job.id);

/** A running job, such as the reporting one, has failed if one of its steps has. */
const hasFailed = (job: RunJob): boolean =>
  job.result === 'failure' || (job.result === undefined && failedSteps(job).length > 0);

const selectJobs = (
  jobs: readonly RunJob[],
  scope: FailureScope,
  result: 'failure' | 'cancelled',
): ReturnType<typeof matchNeeds> => {
  const own = jobs.filter(one => isOwn(one, scope));
  if (!scope.needs) return { jobs: scope.job ? own : jobs, left: [] };
  const matched = matchNeeds(
    jobs.filter(one => !own.includes(one)),
    scope.needs,
    result,
  );
  return { ...matched, jobs: [...own, ...matched.jobs] };
};

interface Log {
  readonly job: RunJob;
  readonly tail?: string;
  readonly problem?: Gap;
}

const readLogs = (reader: RunReader, jobs: readonly RunJob[]): Promise<readonly Log[]> =>
  Promise.all(
    jobs.map(async (job): Promise<Log> => {
      if (job.result === undefined) return { job, problem: UNFINISHED };
      const { value, problem } = await reader.log(job.id);
      return { job, ...known('tail', logTail(value, stepsToName(job)[0])), ...known('problem', problem) };
    }),
  );

const UNFINISHED: Gap = {
  sentence:
    'The last lines of the log could not be read: GitHub gives a job’s log once the job is over, so report from a later job (needs) or from another workflow (workflow_run)',
};
