import type { Status } from '../inputs/types.js';
import type { RunJob, RunStep } from './run-reader.js';
import type { JobState } from './types.js';

/** The job of this step. */
export interface OwnJob {
  readonly id?: string;
  readonly name: string;
  readonly result: Status;
  /** Whether it is at its end; undefined if only its steps can tell. */
  readonly isOver?: boolean;
  readonly isInMatrix?: boolean;
  /** When this step began, in milliseconds since the epoch. */
  readonly stepBeganAtMs?: number;
}

/** A job and its state. A job that only cleans up counts as over before GitHub says so. */
export interface ReadJob {
  readonly job: RunJob;
  readonly state: JobState;
  readonly isOver: boolean;
}

export const isOwnJob = (job: RunJob, own: OwnJob | undefined): boolean =>
  own !== undefined && (own.id === undefined ? job.name === own.name : job.id === own.id);

/** Steps that the runner adds after a job's own, while the job runs. */
export const isCleanupStep = ({ name }: RunStep): boolean =>
  name.startsWith('Post ') || name === 'Complete job';
