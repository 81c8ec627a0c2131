import { statusOf } from '../events/shared/conclusion.js';
import { known, list, name, num, str, isObject, millis, objects } from '../values/read.js';
import { shaOf } from '../events/shared/ref.js';
import type { Loose, RunIdentity } from '../events/types.js';
import type { Reading, RunJob, RunStep } from '../facts/run-reader.js';
import type { Asking } from './ask.js';
import { allPages } from './pages.js';

/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt */
interface RawJobs {
  readonly jobs: readonly {
    readonly id: number;
    readonly name: string;
    readonly conclusion: string | null;
    readonly head_sha: string;
    readonly steps: readonly RawStep[];
  }[];
}

interface RawStep {
  readonly name: string;
  readonly number: number;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

/** All jobs of one attempt. */
export const readJobs = (asking: Asking, run: RunIdentity): Promise<Reading<readonly RunJob[]>> =>
  allPages(
    asking,
    {
      what: 'The failed jobs',
      permission: 'actions: read',
      route: '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      parameters: { run_id: run.id, attempt_number: run.attempt },
    },
    jobsOf,
  );

const jobsOf = (data: unknown): readonly RunJob[] | undefined => {
  return objects(isObject<Loose<RawJobs>>(data) ? data.jobs : undefined)?.flatMap(job => {
    const [id, label] = [num(job.id), name(job.name)];
    if (id === undefined || label === undefined) return [];
    return {
      id: String(id),
      name: label,
      ...known('result', statusOf(job.conclusion)),
      ...known('sha', shaOf(str(job.head_sha))),
      steps: list(job.steps).flatMap(stepOf),
    };
  });
};

const stepOf = (step: NonNullable<Loose<RawStep>>): readonly RunStep[] => {
  const [number, label] = [num(step.number), name(step.name)];
  if (number === undefined || label === undefined) return [];
  return [
    {
      name: label,
      number,
      ...known('result', statusOf(step.conclusion)),
      ...known('fromMs', millis(step.started_at)),
      ...known('toMs', millis(step.completed_at)),
    },
  ];
};
