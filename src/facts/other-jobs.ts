import { parseMatrixJob } from './job-names.js';
import { isCleanupStep, type OwnJob, type ReadJob } from './own-job.js';
import type { RunJob } from './run-reader.js';
import type { OtherJobs } from './types.js';

/** What the other jobs of a run are doing. A job that watches another run is not among its jobs, and they do not edit its message. */
export const findOtherJobs = (
  read: readonly ReadJob[],
  own: OwnJob | undefined,
  ownJob: RunJob | undefined,
): OtherJobs => {
  const ownId = ownJob?.id ?? own?.id;
  const unfinished =
    own === undefined ? [] : read.filter(({ job }) => job.result === undefined && job !== ownJob);
  const ending = unfinished.filter(({ isOver }) => isOver).map(({ job }) => job);
  const ahead = ending.filter(({ id }) => ownId !== undefined && isLower(ownId, id));
  const isSameKind = (job: RunJob): boolean =>
    ownJob !== undefined && isSameMatrix(job, ownJob, own) && isInSameStep(job, ownJob);
  return {
    areOver: unfinished.length === 0,
    isLowest: ownId !== undefined && unfinished.every(({ job }) => isLower(ownId, job.id)),
    sameAhead: ahead.filter(isSameKind).length,
    ending: ending.length + 1,
    ahead: ahead.length,
    areMixed: !ending.every(isSameKind),
  };
};

/** IDs are too long for a number. */
const isLower = (id: string, other: string): boolean =>
  id.length === other.length ? id < other : id.length < other.length;

/** Jobs of a matrix may have names of their own. Then they have the same steps. */
const isSameMatrix = (job: RunJob, ownJob: RunJob, own: OwnJob | undefined): boolean => {
  const base = parseMatrixJob(ownJob.name)?.base;
  if (base !== undefined && parseMatrixJob(job.name)?.base === base) return true;
  return own?.isInMatrix === true && listSteps(job) === listSteps(ownJob);
};

const listSteps = ({ steps }: RunJob): string =>
  JSON.stringify(steps.filter(step => !isCleanupStep(step)).map(({ name }) => name));

const findCurrentStep = ({ steps }: RunJob): string | undefined =>
  steps.find(({ result }) => result === undefined)?.name;

/** Only what runs that step edits the message. */
const isInSameStep = (job: RunJob, ownJob: RunJob): boolean => {
  const step = findCurrentStep(ownJob);
  return step !== undefined && findCurrentStep(job) === step;
};
