import type { ReportedRun, Subject } from '../events/types.js';
import type { Gap, PendingDeployment, Review } from './run-reader.js';
import type { NamedResult, RunStatus, Status, Transition } from '../inputs/types.js';
import type { TestFacts } from './tests/types.js';

/** The run that the message is about: the one of this step, or the one that the event is about. */
export type Run = ReportedRun;

/** The job that reports on itself. */
export interface Job {
  readonly name: string;
  /** The job's own page, if the runner gave its check run. */
  readonly url?: string;
  readonly matrix: readonly string[];
}

/** Everything known about what happened. The message is built from it. */
export interface Facts {
  /** The status that `when` uses: a failed reporting job makes it a failure. */
  readonly status: RunStatus;
  /** The status that the message shows for its run: another run's own result, whatever the reporting job did. */
  readonly reportedStatus: RunStatus;
  /** The status of the job that reports on others, if it is worse than theirs. */
  readonly reporterStatus?: RunStatus;
  /** GitHub's own word for it, as given in the input `status`: `timed_out`. */
  readonly statusWord?: string;
  readonly about: 'run' | 'event';
  readonly subject: Subject;
  readonly run: Run;
  /** The page of the run that this step belongs to, which shows its summary. */
  readonly page?: string;
  /** Absent if the message is about several jobs or about another run. */
  readonly job?: Job;
  /** The jobs of `needs`, in order. */
  readonly jobs: readonly NamedResult[];
  /** The failed steps of this job, by their names in the workflow. */
  readonly failedSteps: readonly string[];
  /** What failed in the run, as far as GitHub's API was asked and answered. */
  readonly failures: readonly Failure[];
  /** What the test reports say, if they were requested and readable. */
  readonly tests?: TestFacts;
  /** The environments that the run waits for, if it waits for approval. */
  readonly pendingDeployments?: readonly PendingDeployment[];
  /** Who approved or rejected deployments of the run, if it waited for that. */
  readonly reviews?: readonly Review[];
  /** Why a message that says that the run waits is not due. */
  readonly notWaiting?: string;
  /** All jobs of the run, if the message is the run's own. */
  readonly overview?: Overview;
  /** Earlier runs, if they were read. */
  readonly history?: History;
  /** Which of the words that compare with earlier runs apply. */
  readonly transitions: readonly Transition[];
  /** What could not be read, and what would allow it. */
  readonly gaps: readonly Gap[];
}

/** A failed job, or the failed jobs of one matrix. */
export interface Failure {
  /** Whether it is the reporting job. */
  readonly isOwn: boolean;
  /** Without matrix values if several of its jobs failed. */
  readonly job: string;
  readonly url?: string;
  /** The failed jobs of the matrix, if there are several. */
  readonly matrixJobs: readonly { readonly name: string; readonly url?: string }[];
  /** How many jobs the matrix has, or 1. */
  readonly total: number;
  readonly steps: readonly FailedStep[];
  /** Its time limit, if it timed out. Completes "timed out after …". */
  readonly timeLimit?: string;
  readonly errors: readonly ReportedError[];
  /** The last log lines of the failed step. */
  readonly log?: string;
}

export interface FailedStep {
  readonly name: string;
  readonly url?: string;
  /** Like the job's. */
  readonly timeLimit?: string;
}

/** An error that a job reported. */
export interface ReportedError {
  readonly text: string;
  /** `src/cart.ts:42` */
  readonly at?: string;
  readonly url?: string;
}

/** The results that count when runs are compared. */
export type ComparedResult = 'success' | 'failure';

/** The results of earlier finished runs of the same workflow, branch, and kind of event. */
export interface History {
  /** Absent if there was none. */
  readonly previous?: ComparedResult;
  /** How many runs directly before this one ended like the previous one. */
  readonly streak: number;
  /** Whether the streak may be longer. */
  readonly isLonger: boolean;
  /** The first run of the streak. */
  readonly since?: { readonly sha?: string; readonly author?: string; readonly agoMs?: number };
  /** The last few runs, oldest first, without this one. */
  readonly row: readonly ComparedResult[];
}

/** The result of a job, or its state before that. */
export type JobState = Status | 'running' | 'waiting';

/** One job of the run, as the run's message shows it. */
export interface OverviewJob {
  /** Without matrix values if it is one of several. */
  readonly name: string;
  readonly state: JobState;
  readonly url?: string;
  readonly durationMs?: number;
  /** For a failed job: its first failed step and its first known error. */
  readonly step?: { readonly name: string; readonly url?: string };
  readonly error?: ReportedError;
  /** The jobs of a matrix, in order; empty if it is not a matrix. */
  readonly matrixJobs: readonly { readonly name: string; readonly state: JobState; readonly url?: string }[];
}

/** Jobs of a run besides this step's. Those of the same kind run the same step of the same matrix. */
export interface OtherJobs {
  /** Whether none of them is running or waiting. */
  readonly areOver: boolean;
  /** Whether this job has the lowest ID of those that are not over. */
  readonly isLowest: boolean;
  /** Jobs of the same kind with a higher ID. */
  readonly sameAhead: number;
  /** All jobs that end at about this time, including this one; and how many of them have a higher ID. */
  readonly ending: number;
  readonly ahead: number;
  /** Whether one of them is not of the same kind. */
  readonly areMixed: boolean;
}

/** All jobs of a run so far. */
export interface Overview {
  readonly jobs: readonly OverviewJob[];
  /** Whether none of them is running or waiting. */
  readonly isOver: boolean;
  /** The worst result so far. */
  readonly result: Status;
  /** Whether GitHub's API listed them. Otherwise only those that reported are known. */
  readonly isWhole: boolean;
  /** Whether no job runs, and at least one waits for its environment. */
  readonly isGated: boolean;
  /** The other jobs that may edit the message. */
  readonly others: OtherJobs;
  /** How long to pause edits once this is shown, in milliseconds. */
  readonly pauseMs?: number;
}
