import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import { parseMatrixJob } from './job-names.js';
import type { JobGroup } from './job-groups.js';
import type { RunJob, RunStep } from './run-reader.js';
import type { Timeouts } from './timeouts.js';
import type { FailedStep, Failure } from './types.js';

export const MINIMAL_FAILURE = { isOwn: false, matrixJobs: [], total: 1, steps: [], errors: [] } as const;

export const failedSteps = (job: RunJob): readonly RunStep[] =>
  job.steps.filter(step => step.result === 'failure');

interface Links {
  readonly job: (job: RunJob) => string | undefined;
  readonly step: (job: RunJob, step: RunStep) => string | undefined;
}

export const createJobLinks = ({ id }: RunIdentity, repoUrl: string | undefined): Links => {
  const job = (one: RunJob) =>
    repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${id}/job/${one.id}`;
  return {
    job,
    step: (one, step) => {
      const url = job(one);
      return url === undefined ? undefined : `${url}#step:${step.number}:1`;
    },
  };
};

export const buildFailure = (
  group: JobGroup,
  all: readonly RunJob[],
  { job: link, step: linkTo }: Links,
  reports: ReadonlyMap<RunJob, Timeouts>,
): Omit<Failure, 'errors' | 'isOwn'> => {
  const [first] = group;
  const base = parseMatrixJob(first.name)?.base;
  const steps = group.flatMap(job =>
    stepsToName(job).map((step): FailedStep => ({
      name: step.name,
      ...known('url', linkTo(job, step)),
      ...known('timeLimit', reports.get(job)?.steps.get(step.name)),
    })),
  );
  const isMatrix = group.length > 1;
  const limits = new Set(group.map(job => reports.get(job)?.limit));
  return {
    job: (isMatrix ? base : first.name) ?? '',
    ...known('url', isMatrix ? undefined : link(first)),
    matrixJobs: isMatrix
      ? group.map(job => ({ name: parseMatrixJob(job.name)?.values ?? job.name, ...known('url', link(job)) }))
      : [],
    total: isMatrix ? all.filter(job => parseMatrixJob(job.name)?.base === base).length : 1,
    steps: [...new Map(steps.toReversed().map(step => [step.name, step])).values()].toReversed(),
    ...known('timeLimit', limits.size === 1 ? [...limits][0] : undefined),
  };
};

/** The failed steps; if there are none and the job timed out, the step that was running. */
export const stepsToName = (job: RunJob): readonly RunStep[] => {
  const failed = failedSteps(job);
  return failed.length > 0 ? failed : job.steps.filter(step => step.result === 'cancelled').slice(0, 1);
};
