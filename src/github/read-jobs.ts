import { toStatus } from '../events/shared/conclusion.js';
import {
  known,
  readObjects,
  readName,
  readNumber,
  readString,
  isObject,
  readTime,
  readObjectList,
} from '../values/read.js';
import { readSha } from '../events/shared/ref.js';
import type { RunIdentity } from '../events/types.js';
import type { Loose } from '../events/loose.js';
import type { ReadResult, RunJob, RunStep } from '../facts/run-reader.js';
import { type ApiClient, queryApi } from './query.js';
import { allPages, lastPage } from './pages.js';

/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt */
interface ApiJobs {
  readonly jobs: readonly {
    readonly id: number;
    readonly run_attempt: number;
    readonly name: string;
    readonly status: string;
    readonly conclusion: string | null;
    readonly started_at: string | null;
    readonly completed_at: string | null;
    readonly head_sha: string;
    readonly steps: readonly ApiStep[];
  }[];
}

interface ApiStep {
  readonly name: string;
  readonly number: number;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

/** All jobs of one attempt. */
export const readJobs = (
  client: ApiClient,
  run: RunIdentity,
  what: string,
): Promise<ReadResult<readonly RunJob[]>> =>
  allPages(
    client,
    {
      what,
      permission: 'actions: read',
      route: '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      parameters: { run_id: run.id, attempt_number: run.attempt },
    },
    readJobList,
  );

const OTHER_JOBS = 'The other jobs of the run';

/** Jobs that one request returns. */
const PAGE = 100;

/**
 * The jobs of the run as they are now. GitHub may list only those that a re-run repeats, so those of all attempts are asked for if one
 * request returns them.
 */
export const readLatestJobs = async (
  client: ApiClient,
  run: RunIdentity,
): Promise<ReadResult<readonly RunJob[]> & { readonly requests: number }> => {
  const all = run.attempt > 1 ? await readAllAttempts(client, run) : undefined;
  if (all?.value) return { value: all.value, requests: 1 };
  const read = await readJobs(client, run, OTHER_JOBS);
  return { ...read, requests: Math.max(1, Math.ceil(read.value.length / PAGE)) + (all ? 1 : 0) };
};

/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run */
const readAllAttempts = (
  client: ApiClient,
  run: RunIdentity,
): Promise<ReadResult<readonly RunJob[] | undefined>> =>
  queryApi(
    client,
    {
      what: OTHER_JOBS,
      permission: 'actions: read',
      route: '/actions/runs/{run_id}/jobs',
      parameters: { run_id: run.id, filter: 'all', per_page: PAGE },
    },
    answer => (lastPage(answer) > 1 ? undefined : mergeAttempts(answer.data, run.attempt)),
  );

/** Each job as its last attempt left it. A job has the same name in all attempts. Undefined unless this attempt has jobs. */
const mergeAttempts = (data: unknown, attempt: number): readonly RunJob[] | undefined => {
  const list = readObjectList(isObject<Loose<ApiJobs>>(data) ? data.jobs : undefined) ?? [];
  const jobs = list.flatMap(raw => {
    const of = readNumber(raw.run_attempt) ?? attempt;
    return of > attempt ? [] : readJob(raw).map(job => ({ job, of }));
  });
  if (!jobs.some(({ of }) => of === attempt)) return undefined;
  const latest = (name: string): number =>
    Math.max(...jobs.filter(({ job }) => job.name === name).map(({ of }) => of));
  return jobs
    .filter(({ job, of }) => of === latest(job.name))
    .map(({ job, of }) => (of === attempt ? job : { ...job, isEarlier: true }));
};

/** A job's states before it runs. https://docs.github.com/rest/actions/workflow-jobs */
const WAITS: ReadonlySet<unknown> = new Set(['queued', 'waiting', 'pending', 'requested']);

const readJobList = (data: unknown): readonly RunJob[] | undefined =>
  readObjectList(isObject<Loose<ApiJobs>>(data) ? data.jobs : undefined)?.flatMap(readJob);

const readJob = (job: NonNullable<Loose<ApiJobs['jobs'][number]>>): readonly RunJob[] => {
  const [id, label] = [readNumber(job.id), readName(job.name)];
  if (id === undefined || label === undefined) return [];
  return [
    {
      id: String(id),
      name: label,
      ...known('result', toStatus(job.conclusion)),
      ...known('sha', readSha(readString(job.head_sha))),
      ...(WAITS.has(job.status) && { waits: true }),
      ...(job.status === 'waiting' && { isGated: true }),
      ...known('fromMs', readTime(job.started_at)),
      ...known('toMs', job.status === 'completed' ? readTime(job.completed_at) : undefined),
      steps: readObjects(job.steps).flatMap(readStep),
    },
  ];
};

const readStep = (step: NonNullable<Loose<ApiStep>>): readonly RunStep[] => {
  const [number, label] = [readNumber(step.number), readName(step.name)];
  if (number === undefined || label === undefined) return [];
  return [
    {
      name: label,
      number,
      ...known('result', toStatus(step.conclusion)),
      ...known('fromMs', readTime(step.started_at)),
      ...known('toMs', readTime(step.completed_at)),
    },
  ];
};
