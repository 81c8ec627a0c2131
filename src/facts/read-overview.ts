import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import { toReportedErrors } from './reported-errors.js';
import { readFailures } from './failures.js';
import { readHistory } from './history.js';
import { pauseFor } from './request-budget.js';
import { isOwnJob, buildOverview, mayBeOver, type OwnJob, type ReadJob, readStates } from './overview.js';
import { ATTEMPTS } from './request-plan.js';
import type { Gap, ReadResult, RunJob, RunReader } from './run-reader.js';
import type { Status } from '../inputs/types.js';
import type { ReportedError, Failure, History, JobState, Overview, OverviewJob } from './types.js';

/** Requests per edit, so that all jobs of a large run together stay far below a token's hourly limit. */
const REQUESTS = 3;
/** Jobs that one request returns. */
const PAGE = 100;

/** What to read about a run. */
export interface RunScope {
  readonly own?: OwnJob;
  /** Whether this job is left out, since it only reports on others. */
  readonly isReporter: boolean;
  readonly logs: boolean;
  readonly repoUrl?: string;
  readonly nowMs: number;
  /** Whether to request the run's own result, too. */
  readonly asksForResult?: boolean;
  /** States of jobs that reported their end, by ID. */
  readonly over?: ReadonlyMap<string, JobState>;
  /** What this step has already read. */
  readonly before?: ReadRun | undefined;
}

type FirstErrors = ReadonlyMap<string, ReportedError | undefined>;

export interface ReadRun {
  readonly overview: Overview;
  /** Once the run is over. */
  readonly failures: readonly Failure[];
  readonly history?: History;
  /** Since its first job started. */
  readonly durationMs?: number;
  /** Whether this job may be at its end, although GitHub still lists unfinished steps. */
  readonly isOwnUncertain: boolean;
  /** The first errors that were read, by job. */
  readonly errors: FirstErrors;
  /** The run's own result, if it was requested and is known. */
  readonly runResult?: Status;
  readonly gaps: readonly Gap[];
}

/** The same, and how long not to read again: all jobs share what the token may ask in an hour. */
export const readRun = async (
  reader: RunReader,
  run: RunIdentity,
  scope: RunScope,
): Promise<ReadRun | { readonly problem: Gap }> => {
  const read = await readState(reader, run, scope);
  if ('problem' in read) return read;
  const { pauseMs: _before, ...overview } = read.overview;
  const pauseMs = pauseFor(reader.budget(), REQUESTS, scope.nowMs);
  return { ...read, overview: { ...overview, ...(pauseMs > 0 && { pauseMs }) } };
};

/** Reads the state of a run: first its jobs, then, with the remaining requests, why jobs failed, and the earlier runs. */
const readState = async (
  reader: RunReader,
  run: RunIdentity,
  scope: RunScope,
): Promise<ReadRun | { readonly problem: Gap }> => {
  const { own, isReporter, repoUrl, nowMs, before, over, asksForResult = false } = scope;
  const read = await reader.jobs(run, REQUESTS);
  if (read.value.length === 0 && read.problem !== undefined) return { problem: read.problem };
  const ownJob = read.value.find(job => isOwnJob(job, own));
  const jobs = isReporter ? read.value.filter(job => job !== ownJob) : read.value;
  const states = readStates(jobs, own, over);
  const plain = buildOverview(states, own, true, describeJobs(run, repoUrl, new Map()));
  const asks = asksForResult && read.value.length <= (REQUESTS - 1) * PAGE;
  const result = asks ? await reader.attempt(run, run.attempt) : undefined;
  const left = countLeft(read.value.length, asks, plain);
  const gaps = [read, result].flatMap(one => one?.problem ?? []);
  const isOver = plain.isOver || result?.value?.result !== undefined;
  const whole = {
    ...known('durationMs', isOver ? durationSince(jobs, nowMs) : undefined),
    ...known('runResult', result?.value?.result),
    isOwnUncertain: states.some(state => mayBeOver(state, own)),
  };
  if (before && before.runResult === whole.runResult && hasSameStates(before.overview, plain))
    return { ...before, ...whole, gaps };
  if (isOver) {
    const why = await readReasons(reader, run, scope, states, plain, left);
    return { errors: new Map(), ...whole, ...why, gaps: [...gaps, ...why.gaps] };
  }
  const { errors, gaps: errorGaps } = await readErrors(reader, states, repoUrl, left, before?.errors);
  const overview = buildOverview(states, own, true, describeJobs(run, repoUrl, errors));
  return { overview, failures: [], errors, ...whole, gaps: [...gaps, ...errorGaps] };
};

/** The remaining requests after the jobs. One is reserved for the check after the edit. */
const countLeft = (jobs: number, isAsked: boolean, { isOver, checksAgain }: Overview): number => {
  const keeps = isAsked || !isOver || checksAgain ? 1 : 0;
  return Math.max(0, REQUESTS - Math.max(1, Math.ceil(jobs / PAGE)) - keeps);
};

const durationSince = (jobs: readonly RunJob[], nowMs: number): number | undefined => {
  const from = jobs.flatMap(job => job.fromMs ?? []);
  return from.length > 0 ? nowMs - Math.min(...from) : undefined;
};

const hasSameStates = ({ jobs: before, isOver: wasOver }: Overview, { jobs, isOver }: Overview): boolean =>
  wasOver === isOver && JSON.stringify(before.map(toComparable)) === JSON.stringify(jobs.map(toComparable));

const toComparable = ({ name, state, matrixJobs }: OverviewJob): readonly unknown[] => [
  name,
  state,
  matrixJobs.map(one => [one.name, one.state]),
];

/** Why it failed, and how earlier runs ended. */
const readReasons = async (
  reader: RunReader,
  run: RunIdentity,
  { own, logs, repoUrl, nowMs }: RunScope,
  states: readonly ReadJob[],
  plain: Overview,
  left: number,
): Promise<Pick<ReadRun, 'overview' | 'failures' | 'history' | 'gaps'>> => {
  const wrong = plain.jobs.filter(({ state }) => state === 'failure' || state === 'cancelled');
  const isCancelled = plain.result === 'cancelled';
  const forErrors = wrong.length === 0 ? 0 : wrong.length === 1 && !logs ? Math.min(1, left) : left;
  const { failures, gaps, timedOut } =
    wrong.length === 0
      ? { failures: [], gaps: [], timedOut: [] }
      : await readFailures(limitReader(reader, states, forErrors), run, {
          logs,
          isCancelled,
          requests: 1 + forErrors,
          ...known('repoUrl', repoUrl),
        });
  const past =
    left - forErrors > 0
      ? await readHistory(limitReader(reader, states, left - forErrors), run, nowMs, ATTEMPTS)
      : { gaps: [] };
  const overview =
    timedOut.length === 0
      ? plain
      : buildOverview(states.map(asFailed(timedOut)), own, true, describeJobs(run, repoUrl, new Map()));
  return {
    overview,
    failures: isCancelled && timedOut.length === 0 ? [] : failures,
    ...('history' in past && known('history', past.history)),
    gaps: [...gaps, ...past.gaps],
  };
};

const asFailed =
  (timedOut: readonly string[]) =>
  (read: ReadJob): ReadJob =>
    timedOut.includes(read.job.id) ? { ...read, state: 'failure' } : read;

/** The same reader, with the jobs that are already known and a limit on further requests. */
const limitReader = (reader: RunReader, states: readonly ReadJob[], requests: number): RunReader => {
  let left = requests;
  const ask = <T>(query: () => Promise<T>, instead: T): Promise<T> => {
    left -= 1;
    return left >= 0 ? query() : Promise.resolve(instead);
  };
  const problem = {
    sentence: 'Some earlier attempts and runs were not read: an edit takes three requests to GitHub at most',
  };
  return {
    ...reader,
    jobs: () => Promise.resolve({ value: states.map(withState) }),
    errors: id => ask(() => reader.errors(id), { value: [] }),
    log: id => ask(() => reader.log(id), { value: '' }),
    runs: line => ask(() => reader.runs(line), { value: [], problem }),
    attempt: (of, attempt) => ask(() => reader.attempt(of, attempt), { value: undefined, problem }),
    series: of => ask(() => reader.series(of), { value: {}, problem }),
  };
};

const withState = ({ job, state }: ReadJob): RunJob =>
  state === 'running' || state === 'waiting' ? job : { ...job, result: state };

/** The first error of the jobs that failed first, so that those of an earlier edit stay. */
const readErrors = async (
  reader: RunReader,
  states: readonly ReadJob[],
  repoUrl: string | undefined,
  requests: number,
  before: FirstErrors = new Map(),
): Promise<{ readonly errors: FirstErrors; readonly gaps: readonly Gap[] }> => {
  const failed = states
    .filter(({ state, job }) => state === 'failure' && !before.has(job.id))
    .toSorted((a, b) => (a.job.toMs ?? Infinity) - (b.job.toMs ?? Infinity))
    .slice(0, Math.max(0, requests));
  const read: readonly (readonly [RunJob, Awaited<ReturnType<RunReader['errors']>>])[] = await Promise.all(
    failed.map(async ({ job }) => [job, await reader.errors(job.id)] as const),
  );
  return {
    errors: new Map([
      ...before,
      ...read.map(([job, { value }]) => [job.id, toReportedErrors(value, repoUrl, job.sha)[0]] as const),
    ]),
    gaps: read.flatMap(([, { problem }]: readonly [RunJob, ReadResult<unknown>]) => problem ?? []),
  };
};

const describeJobs =
  (run: RunIdentity, repoUrl: string | undefined, errors: FirstErrors) =>
  (job: RunJob): Pick<OverviewJob, 'url' | 'step' | 'error'> => {
    const url = repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${run.id}/job/${job.id}`;
    const step = job.steps.find(({ result }) => result === 'failure');
    return {
      ...known('url', url),
      ...(step && {
        step: { name: step.name, ...known('url', url && `${url}#step:${step.number}:1`) },
      }),
      ...known('error', errors.get(job.id)),
    };
  };
