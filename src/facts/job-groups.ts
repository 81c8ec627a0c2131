import { parseMatrixJob } from './job-names.js';
import type { RunJob } from './run-reader.js';

/** A job, or the jobs of one matrix. */
export type JobGroup<T = RunJob> = readonly [T, ...T[]];

/** Groups the jobs of a matrix; every other job is a group of its own. Keeps the order. */
export const groupByMatrix = <T>(
  all: readonly T[],
  jobIn: (one: T) => Pick<RunJob, 'id' | 'name'>,
): readonly JobGroup<T>[] => {
  const groups = new Map<string, JobGroup<T>>();
  for (const one of all) {
    const { id, name } = jobIn(one);
    const matrixJob = parseMatrixJob(name);
    const key = matrixJob === undefined ? `job ${id}` : `matrix ${matrixJob.base}`;
    const before = groups.get(key);
    groups.set(key, before ? [...before, one] : [one]);
  }
  return [...groups.values()];
};

export const groupMatrixJobs = (jobs: readonly RunJob[]): readonly JobGroup[] =>
  groupByMatrix(jobs, job => job);

/** The first job of each group, then the second of each, and so on. */
export const interleave = (groups: readonly JobGroup[]): readonly RunJob[] =>
  Array.from({ length: Math.max(0, ...groups.map(group => group.length)) }, (_, at) =>
    groups.flatMap(group => group[at] ?? []),
  ).flat();
