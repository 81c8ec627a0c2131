import { known } from '../values/read.js';
import type { Status } from '../inputs/types.js';
import { parseMatrixJob } from './job-names.js';
import type { RunJob, RunStep } from './run-reader.js';
import { worstStatus } from './status.js';
import type { JobState, Overview, OverviewJob } from './types.js';

/** The job of this step. */
export interface OwnJob {
  readonly id?: string;
  readonly name: string;
  readonly result: Status;
  /** Whether nothing of it is to come; undefined where its steps are to tell. */
  readonly isOver?: boolean;
}

/** A job read as it is now: one that only cleans up is over, though GitHub does not say so yet. */
export interface ReadJob {
  readonly job: RunJob;
  readonly state: JobState;
  readonly isOver: boolean;
}

/** What the runner does after a job's own steps. */
const isCleaning = ({ name }: RunStep): boolean => name.startsWith('Post ') || name === 'Complete job';

const stepsLeft = ({ steps }: RunJob): readonly RunStep[] =>
  steps.filter(step => step.result === undefined && !isCleaning(step));

/** A step that tells what its job came to, by its name: that of this step, or words that such steps bear. */
const REPORTS = /hookline|notif|slack|discord/i;

/** Whether nothing of a running job is left but cleaning up, and telling of it. Before its first step and between two of them it looks so too, so what is left has to show. */
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

/** Every job's state, with what this step knows of its own. */
export const readStates = (jobs: readonly RunJob[], own: OwnJob | undefined): readonly ReadJob[] => {
  const mine = jobs.find(job => isOwnJob(job, own));
  const ownStep = mine && stepsLeft(mine)[0]?.name;
  return jobs.map(job => (job === mine && own ? ownState(job, own) : readState(job, ownStep)));
};

const readState = (job: RunJob, ownStep: string | undefined): ReadJob => {
  if (job.result !== undefined) return { job, state: job.result, isOver: true };
  if (job.waits === true) return { job, state: 'waiting', isOver: false };
  const soFar = resultSoFar(job);
  if (isEnding(job, ownStep)) return { job, state: soFar, isOver: true };
  return { job, state: soFar === 'failure' ? soFar : 'running', isOver: false };
};

/** The runner knows of its own job what GitHub hears a moment later. */
const ownState = (job: RunJob, own: OwnJob): ReadJob => {
  const isOver = own.isOver ?? stepsLeft(job).length <= 1;
  const state = isOver || own.result === 'failure' ? own.result : 'running';
  return { job, state, isOver };
};

/** What the message of a run shows. @param tells of a failed job what is known besides. */
export const overviewOf = (
  read: readonly ReadJob[],
  own: OwnJob | undefined,
  isWhole: boolean,
  tells: (job: RunJob) => Pick<OverviewJob, 'url' | 'step' | 'error'>,
): Overview => {
  const over = read.filter(one => one.isOver);
  const result = over.filter(one => one.job.result === undefined && !isOwnJob(one.job, own));
  return {
    jobs: groupMatrixJobs(read).map(group => shown(group, tells)),
    isOver: read.length > 0 && over.length === read.length,
    result: worstStatus(over.map(({ state }) => (isStatus(state) ? state : 'success'))) ?? 'success',
    isWhole,
    ending: result.length + 1,
    looksAgain:
      read.some(one => one.job.result === undefined && !isOwnJob(one.job, own)) &&
      result.every(({ job }) => own?.id === undefined || isEarlierRun(job.id, own.id)),
  };
};

/** IDs are numbers too long for one. */
const isEarlierRun = (id: string, other: string): boolean =>
  id.length === other.length ? id < other : id.length < other.length;

const isStatus = (state: JobState): state is Status => state !== 'running' && state !== 'waiting';

type Group = readonly [ReadJob, ...ReadJob[]];

/** The jobs of one matrix together, every other for itself, in the order in which they came. */
const groupMatrixJobs = (all: readonly ReadJob[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const one of all) {
    const key = parseMatrixJob(one.job.name)?.base ?? `job ${one.job.id}`;
    const before = groups.get(key);
    groups.set(key, before ? [...before, one] : [one]);
  }
  return [...groups.values()];
};

const shown = (
  group: Group,
  tells: (job: RunJob) => Pick<OverviewJob, 'url' | 'step' | 'error'>,
): OverviewJob => {
  const [first] = group;
  const failed = group.find(({ state }) => state === 'failure');
  const { url, ...why } = tells((failed ?? first).job);
  const isMatrix = group.length > 1;
  return {
    name: isMatrix ? (parseMatrixJob(first.job.name)?.base ?? first.job.name) : first.job.name,
    state: stateOfGroup(group),
    ...known('url', isMatrix ? undefined : url),
    ...known('durationMs', durationOf(group)),
    ...(failed && why),
    matrixJobs: isMatrix
      ? group.map(({ job, state }) => ({
          name: parseMatrixJob(job.name)?.values ?? job.name,
          state,
          ...known('url', tells(job).url),
        }))
      : [],
  };
};

/** What it has come to, if all are over; a failure at once. */
const stateOfGroup = (group: Group): JobState => {
  const states = group.map(({ state }) => state);
  if (states.includes('failure')) return 'failure';
  if (states.every(state => state === 'waiting')) return 'waiting';
  if (group.some(({ isOver }) => !isOver)) return 'running';
  return worstStatus(states.filter(isStatus)) ?? 'running';
};

/** From the first one's start to the last one's end, once all are over. */
const durationOf = (group: Group): number | undefined => {
  const from = group.flatMap(({ job }) => job.fromMs ?? []);
  const to = group.flatMap(({ job }) => job.toMs ?? []);
  return from.length > 0 && to.length === group.length ? Math.max(...to) - Math.min(...from) : undefined;
};
