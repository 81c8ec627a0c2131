import type { Status } from '../inputs/types.js';
import type { OwnJob } from './own-job.js';
import type { Gap, Review } from './run-reader.js';
import type { Failure, History, JobState, Overview, ReportedError } from './types.js';

/** The first error of each job, by its name. */
export type FirstErrors = ReadonlyMap<string, ReportedError | undefined>;

/** What to read about a run. */
export interface RunScope {
  readonly own?: OwnJob;
  /** Whether this job is left out, since it only reports on others. */
  readonly isReporter: boolean;
  readonly logs: boolean;
  readonly repoUrl?: string;
  readonly nowMs: number;
  /** Whether to request the run's own result, too. */
  readonly asksForResult?: boolean;
  /** Whether to read who approved or rejected the run's deployments, if a request is left for it. */
  readonly asksForReviews?: boolean;
  /** States of jobs that reported their end, by ID. */
  readonly over?: ReadonlyMap<string, JobState>;
  /** What this step has already read. */
  readonly before?: ReadRun | undefined;
}

export interface ReadRun {
  readonly overview: Overview;
  /** Once the run is over. */
  readonly failures: readonly Failure[];
  readonly history?: History;
  /** Since its first job started. */
  readonly durationMs?: number;
  /** Whether this job may be at its end, although GitHub still lists unfinished steps. */
  readonly isOwnUncertain: boolean;
  /** The first errors that were read, by job. */
  readonly errors: FirstErrors;
  /** Who approved or rejected the run's deployments, if it was read. */
  readonly reviews?: readonly Review[];
  /** The run's own result, if it was requested and is known. */
  readonly runResult?: Status;
  readonly gaps: readonly Gap[];
}
