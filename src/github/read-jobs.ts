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
import type { ApiClient } from './query.js';
import { allPages } from './pages.js';

/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt */
interface ApiJobs {
  readonly jobs: readonly {
    readonly id: number;
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
  mostPages?: number,
): Promise<ReadResult<readonly RunJob[]>> =>
  allPages(
    client,
    {
      what: mostPages === undefined ? 'The failed jobs' : 'The other jobs of the run',
      permission: 'actions: read',
      route: '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      parameters: { run_id: run.id, attempt_number: run.attempt },
    },
    readJobList,
    mostPages,
  );

/** A job's states before it runs. https://docs.github.com/rest/actions/workflow-jobs */
const WAITS: ReadonlySet<unknown> = new Set(['queued', 'waiting', 'pending', 'requested']);

const readJobList = (data: unknown): readonly RunJob[] | undefined => {
  return readObjectList(isObject<Loose<ApiJobs>>(data) ? data.jobs : undefined)?.flatMap(job => {
    const [id, label] = [readNumber(job.id), readName(job.name)];
    if (id === undefined || label === undefined) return [];
    return {
      id: String(id),
      name: label,
      ...known('result', toStatus(job.conclusion)),
      ...known('sha', readSha(readString(job.head_sha))),
      ...(WAITS.has(job.status) && { waits: true }),
      ...known('fromMs', readTime(job.started_at)),
      ...known('toMs', job.status === 'completed' ? readTime(job.completed_at) : undefined),
      steps: readObjects(job.steps).flatMap(readStep),
    };
  });
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
