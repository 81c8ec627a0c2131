import { known } from '../values/read.js';
import type { Status } from '../inputs/types.js';
import { groupByMatrix, type JobGroup } from './job-groups.js';
import { parseMatrixJob } from './job-names.js';
import type { RunJob, RunStep } from './run-reader.js';
import { findOtherJobs } from './other-jobs.js';
import { isCleanupStep, isOwnJob, type OwnJob, type ReadJob } from './own-job.js';
import { worstStatus } from './status.js';
import type { JobState, Overview, OverviewJob } from './types.js';

const stepsLeft = ({ steps }: RunJob): readonly RunStep[] =>
  steps.filter(step => step.result === undefined && !isCleanupStep(step));

/** Names of steps that usually report the job's result. */
const REPORTS = /hookline|notif|report|slack|discord/i;

/**
 * Whether a running job has only cleanup and a report left. The remaining steps must be listed: between two steps, a job looks the same.
 */
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

/**
 * Every job's state; the runner gives the one of this step's job.
 * @param over states of jobs that reported their end, by ID.
 */
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

/** While a re-run lasts, it may still repeat jobs that went wrong in an earlier attempt. */
export const withoutRepeated = (states: readonly ReadJob[]): readonly ReadJob[] =>
  states.every(({ isOver }) => isOver)
    ? states
    : states.filter(({ job, state }) => !job.isEarlier || state === 'success');

const readState = (job: RunJob, ownStep: string | undefined): ReadJob => {
  if (job.result !== undefined) return { job, state: job.result, isOver: true };
  if (job.waits === true) return { job, state: 'waiting', isOver: false };
  const soFar = resultSoFar(job);
  if (isEnding(job, ownStep)) return { job, state: soFar, isOver: true };
  return { job, state: soFar === 'failure' ? soFar : 'running', isOver: false };
};

/** The steps after this one. GitHub may still list earlier steps as running, so this one is found by name. */
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

/** With this many steps after the running one, the job is not ending, even if GitHub lists a step late. */
const MANY_STEPS = 3;

/**
 * Whether this job may be at its end although GitHub lists unfinished steps: GitHub may list the steps before this one late. False if the
 * running step is this one by its start time.
 */
export const mayBeOver = ({ job, isOver }: ReadJob, own: OwnJob | undefined): boolean => {
  if (!isOwnJob(job, own) || own?.isOver !== undefined || isOver) return false;
  const [current, ...after] = stepsLeft(job);
  const sinceMs = (own?.stepBeganAtMs ?? NaN) - (current?.fromMs ?? NaN);
  const isThis = sinceMs >= 0 && sinceMs < STEP_STARTS_WITHIN;
  return !isThis || after.length < (REPORTS.test(current?.name ?? '') ? 1 : MANY_STEPS);
};

/** The runner knows the state of its job before GitHub's API does. */
const ownState = (job: RunJob, own: OwnJob): ReadJob => {
  const isOver = own.isOver ?? stepsAfter(job).length === 0;
  const state = isOver || own.result === 'failure' ? own.result : 'running';
  return { job, state, isOver };
};

/**
 * What the message of a run shows.
 * @param describeJob the links of a job, and why it failed.
 */
export const buildOverview = (
  read: readonly ReadJob[],
  own: OwnJob | undefined,
  isWhole: boolean,
  describeJob: (job: RunJob) => Pick<OverviewJob, 'url' | 'step' | 'error'>,
): Overview => {
  const over = read.filter(one => one.isOver);
  const isRunning = read.some(({ state, isOver }) => !isOver && state !== 'waiting');
  return {
    jobs: groupByMatrix(read, ({ job }) => job).map(group => summarizeGroup(group, describeJob)),
    isOver: read.length > 0 && over.length === read.length,
    result: worstStatus(over.map(({ state }) => (isStatus(state) ? state : 'success'))) ?? 'success',
    isWhole,
    isGated: !isRunning && read.some(({ job }) => job.isGated),
    others: findOtherJobs(read, own, read.find(({ job }) => isOwnJob(job, own))?.job),
  };
};

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

/** From the first start to the last end, once all are over. */
const computeDuration = (group: JobGroup<ReadJob>): number | undefined => {
  const from = group.flatMap(({ job }) => job.fromMs ?? []);
  const to = group.flatMap(({ job }) => job.toMs ?? []);
  return from.length > 0 && to.length === group.length ? Math.max(...to) - Math.min(...from) : undefined;
};

/** Whether both show each job in the same state. */
export const hasSameStates = (
  { jobs: before, isOver: wasOver }: Overview,
  { jobs, isOver }: Overview,
): boolean =>
  wasOver === isOver && JSON.stringify(before.map(toComparable)) === JSON.stringify(jobs.map(toComparable));

const toComparable = ({ name, state, matrixJobs }: OverviewJob): readonly unknown[] => [
  name,
  state,
  matrixJobs.map(one => [one.name, one.state]),
];
