import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import { toReportedErrors } from './reported-errors.js';
import { createJobLinks, failedSteps } from './build-failure.js';
import { readFailures } from './failures.js';
import { readHistory } from './history.js';
import { buildOverview } from './overview.js';
import type { ReadJob } from './own-job.js';
import { ATTEMPTS } from './request-plan.js';
import type { Gap, ReadResult, Review, RunJob, RunReader } from './run-reader.js';
import type { Overview, OverviewJob } from './types.js';
import type { FirstErrors, ReadRun, RunScope } from './run-scope.js';

/** Why it failed, and how earlier runs ended. */
export const readReasons = async (
  reader: RunReader,
  run: RunIdentity,
  { own, logs, repoUrl, nowMs }: RunScope,
  states: readonly ReadJob[],
  plain: Overview,
  left: number,
  reviews: readonly Review[],
): Promise<Pick<ReadRun, 'overview' | 'failures' | 'history' | 'gaps'>> => {
  const wrong = plain.jobs.filter(({ state }) => state === 'failure' || state === 'cancelled');
  const isCancelled = plain.result === 'cancelled';
  const isExplained = reviews.some(({ isApproved }) => !isApproved);
  const forErrors =
    wrong.length === 0 || isExplained ? 0 : wrong.length === 1 && !logs ? Math.min(1, left) : left;
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
export const readErrors = async (
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

export const describeJobs = (
  run: RunIdentity,
  repoUrl: string | undefined,
  errors: FirstErrors,
): ((job: RunJob) => Pick<OverviewJob, 'url' | 'step' | 'error'>) => {
  const links = createJobLinks(run, repoUrl);
  return job => {
    const [step] = failedSteps(job);
    return {
      ...known('url', links.job(job)),
      ...(step && { step: { name: step.name, ...known('url', links.step(job, step)) } }),
      ...known('error', errors.get(job.id)),
    };
  };
};
