import type { ForeignRun, Subject } from '../events/types.js';
import type { Ended, Progress } from '../inputs/types.js';

/** The run that the message tells of: the one of this step, or the one that the event tells of. */
export type Run = ForeignRun;

/** The job that reports for itself. */
export interface Job {
  readonly name: string;
  /** The job's own page, where the runner told its check run. */
  readonly url?: string;
  readonly matrix: readonly string[];
}

/** Everything that is known about what happened: what a message is built from. */
export interface Facts {
  /** What counts for `when`: a red job that reports makes it red. */
  readonly status: Progress;
  /** What the message says of its run: another run's own result, whatever became of the job that reports it. */
  readonly told: Progress;
  readonly about: 'run' | 'event';
  readonly subject: Subject;
  readonly run: Run;
  /** Absent where the message is about several jobs, or about a run that is not this one. */
  readonly job?: Job;
  /** The jobs of `needs`, in their order. */
  readonly jobs: readonly Ended[];
  /** The failed steps of this job. */
  readonly failedSteps: readonly string[];
}
