import { parseMatrixJob } from './job-names.js';
import type { RunJob } from './run-reader.js';

/** A job, or the jobs of one matrix. */
export type Group = readonly RunJob[];

/** Jobs of one matrix together, every other job by itself. */
export const groupMatrixJobs = (jobs: readonly RunJob[]): readonly Group[] => {
  const groups = new Map<string, RunJob[]>();
  for (const job of jobs) {
    const matrixJob = parseMatrixJob(job.name);
    const key = matrixJob === undefined ? `job ${job.id}` : `matrix ${matrixJob.base}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  return [...groups.values()];
};

/** The first job of each group, then the second of each, and so on. */
export const interleave = (groups: readonly Group[]): readonly RunJob[] =>
  Array.from({ length: Math.max(0, ...groups.map(group => group.length)) }, (_, at) =>
    groups.flatMap(group => group[at] ?? []),
  ).flat();
