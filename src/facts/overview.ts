import { known } from '../values/read.js';
import type { Status } from '../inputs/types.js';
import { groupByMatrix, type JobGroup } from './job-groups.js';
import { parseMatrixJob } from './job-names.js';
import type { RunJob, RunStep } from './run-reader.js';
import { worstStatus } from './status.js';
import type { JobState, Overview, OverviewJob } from './types.js';

/** The job of this step. */
export interface OwnJob {
  readonly id?: string;
  readonly name: string;
  readonly result: Status;
  /** Whether it is at its end; undefined where that has to be read from its steps. */
  readonly isOver?: boolean;
  /** When this step began, in milliseconds since the epoch. */
  readonly stepBeganAtMs?: number;
}

/** A job and its state: one that only cleans up counts as over, before GitHub says so. */
export interface ReadJob {
  readonly job: RunJob;
  readonly state: JobState;
  readonly isOver: boolean;
}

/** Steps that the runner adds after a job's own. */
const isCleaning = ({ name }: RunStep): boolean => name.startsWith('Post ') || name === 'Complete job';

const stepsLeft = ({ steps }: RunJob): readonly RunStep[] =>
  steps.filter(step => step.result === undefined && !isCleaning(step));

/** Names of steps that usually report the result of their job. */
const REPORTS = /hookline|notif|report|slack|discord/i;

/** Whether a running job has only cleanup left, and a report. Steps that are still to come have to be listed: between two steps a job looks like this too. */
const isEnding = (job: RunJob, ownStep: string | undefined): boolean => {
  const left = stepsLeft(job);
  if (left.length === 0) return job.steps.some(step => step.result === undefined);
  const [last] = left;
  return left.length === 1 && last !== undefined && (last.name === ownStep || REPORTS.test(last.name));
};

const resultSoFar = ({ steps }: RunJob): Status =>
  worstStatus(
    steps.flatMap(step => (step.result === 'failure' || step.result === 'cancelled' ? step.result : [])),
  ) ?? 'success';

export const isOwnJob = (job: RunJob, own: OwnJob | undefined): boolean =>
  own !== undefined && (own.id === undefined ? job.name === own.name : job.id === own.id);

/** Every job's state; that of this step's own job from the runner. @param over states of jobs that reported their end, by ID. */
export const readStates = (
  jobs: readonly RunJob[],
  own: OwnJob | undefined,
  over: ReadonlyMap<string, JobState> = new Map(),
): readonly ReadJob[] => {
  const ownJob = jobs.find(job => isOwnJob(job, own));
  const ownStep = ownJob && stepsLeft(ownJob)[0]?.name;
  return jobs.map(job => {
    if (job === ownJob && own) return ownState(job, own);
    const reported = job.result === undefined ? over.get(job.id) : undefined;
    return reported === undefined ? readState(job, ownStep) : { job, state: reported, isOver: true };
  });
};

const readState = (job: RunJob, ownStep: string | undefined): ReadJob => {
  if (job.result !== undefined) return { job, state: job.result, isOver: true };
  if (job.waits === true) return { job, state: 'waiting', isOver: false };
  const soFar = resultSoFar(job);
  if (isEnding(job, ownStep)) return { job, state: soFar, isOver: true };
  return { job, state: soFar === 'failure' ? soFar : 'running', isOver: false };
};

/** The steps that follow this one. GitHub may still list the steps before it as running, so this one is found by its name. */
const stepsAfter = (job: RunJob): readonly RunStep[] => {
  const left = stepsLeft(job);
  return left.slice(
    Math.max(
      0,
      left.findIndex(({ name }) => REPORTS.test(name)),
    ) + 1,
  );
};

/** From the second in which GitHub lists a step as begun until its process runs, in milliseconds. */
const STEP_STARTS_WITHIN = 1_500;

/** With so many steps after the one that runs, the job is not ending even where GitHub lists a step late. */
const MANY_STEPS = 3;

/**
 * Whether the own job, which is in the midst of its steps as GitHub lists them, may be at its end all the same: GitHub may
 * list the steps before this one late. Not where the step that runs is this one by its time.
 */
export const mayBeOver = ({ job, isOver }: ReadJob, own: OwnJob | undefined): boolean => {
  if (!isOwnJob(job, own) || own?.isOver !== undefined || isOver) return false;
  const [current, ...after] = stepsLeft(job);
  const sinceMs = (own?.stepBeganAtMs ?? NaN) - (current?.fromMs ?? NaN);
  const isThis = sinceMs >= 0 && sinceMs < STEP_STARTS_WITHIN;
  return !isThis || after.length < (REPORTS.test(current?.name ?? '') ? 1 : MANY_STEPS);
};

/** The runner knows the state of its job before GitHub's API shows it. */
const ownState = (job: RunJob, own: OwnJob): ReadJob => {
  const isOver = own.isOver ?? stepsAfter(job).length === 0;
  const state = isOver || own.result === 'failure' ? own.result : 'running';
  return { job, state, isOver };
};

/** What the message of a run shows. @param describeJob links of a job, and why it failed. */
export const buildOverview = (
  read: readonly ReadJob[],
  own: OwnJob | undefined,
  isWhole: boolean,
  describeJob: (job: RunJob) => Pick<OverviewJob, 'url' | 'step' | 'error'>,
): Overview => {
  const over = read.filter(one => one.isOver);
  const ending = over.filter(one => one.job.result === undefined && !isOwnJob(one.job, own));
  return {
    jobs: groupByMatrix(read, ({ job }) => job).map(group => summarizeGroup(group, describeJob)),
    isOver: read.length > 0 && over.length === read.length,
    result: worstStatus(over.map(({ state }) => (isStatus(state) ? state : 'success'))) ?? 'success',
    isWhole,
    // A watcher of another run has no job among these, and they do not edit.
    ending: own === undefined ? 1 : ending.length + 1,
    checksAgain:
      read.some(one => one.job.result === undefined && !isOwnJob(one.job, own)) &&
      ending.every(({ job }) => own?.id === undefined || isEarlierRun(job.id, own.id)),
  };
};

/** IDs are longer than a number can hold. */
const isEarlierRun = (id: string, other: string): boolean =>
  id.length === other.length ? id < other : id.length < other.length;

const isStatus = (state: JobState): state is Status => state !== 'running' && state !== 'waiting';

const summarizeGroup = (
  group: JobGroup<ReadJob>,
  describeJob: (job: RunJob) => Pick<OverviewJob, 'url' | 'step' | 'error'>,
): OverviewJob => {
  const [first] = group;
  const failed = group.find(({ state }) => state === 'failure');
  const { url, ...why } = describeJob((failed ?? first).job);
  const isMatrix = group.length > 1;
  return {
    name: isMatrix ? (parseMatrixJob(first.job.name)?.base ?? first.job.name) : first.job.name,
    state: readGroupState(group),
    ...known('url', isMatrix ? undefined : url),
    ...known('durationMs', computeDuration(group)),
    ...(failed && why),
    matrixJobs: isMatrix
      ? group.map(({ job, state }) => ({
          name: parseMatrixJob(job.name)?.values ?? job.name,
          state,
          ...known('url', describeJob(job).url),
        }))
      : [],
  };
};

/** The result once all are over; a failure at once. */
const readGroupState = (group: JobGroup<ReadJob>): JobState => {
  const states = group.map(({ state }) => state);
  if (states.includes('failure')) return 'failure';
  if (states.every(state => state === 'waiting')) return 'waiting';
  if (group.some(({ isOver }) => !isOver)) return 'running';
  return worstStatus(states.filter(isStatus)) ?? 'running';
};

/** From the first one's start to the last one's end, once all are over. */
const computeDuration = (group: JobGroup<ReadJob>): number | undefined => {
  const from = group.flatMap(({ job }) => job.fromMs ?? []);
  const to = group.flatMap(({ job }) => job.toMs ?? []);
  return from.length > 0 && to.length === group.length ? Math.max(...to) - Math.min(...from) : undefined;
};
