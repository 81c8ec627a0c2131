import type { ReportedRun, Subject } from '../events/types.js';
import type { Gap, PendingDeployment } from './run-reader.js';
import type { NamedResult, RunStatus, Status, Transition } from '../inputs/types.js';
import type { TestFacts } from './tests/types.js';

/** The run that the message is about: the one of this step, or the one that the event is about. */
export type Run = ReportedRun;

/** The job that reports for itself. */
export interface Job {
  readonly name: string;
  /** The job's own page, where the runner gave its check run. */
  readonly url?: string;
  readonly matrix: readonly string[];
}

/** Everything that is known about what happened: what a message is built from. */
export interface Facts {
  /** What counts for `when`: a red job that reports makes it red. */
  readonly status: RunStatus;
  /** What the message says of its run: another run's own result, whatever happened to the job that reports it. */
  readonly reportedStatus: RunStatus;
  /** What happened to the job that reports over others, where it has gone wrong worse than they. */
  readonly reporterStatus?: RunStatus;
  /** GitHub's own word for it, as the input `status` gave it: `timed_out`. */
  readonly statusWord?: string;
  readonly about: 'run' | 'event';
  readonly subject: Subject;
  readonly run: Run;
  /** The page of the run that this step is part of, which shows its summary. */
  readonly page?: string;
  /** Absent where the message is about several jobs, or about a run that is not this one. */
  readonly job?: Job;
  /** The jobs of `needs`, in their order. */
  readonly jobs: readonly NamedResult[];
  /** The failed steps of this job, as the workflow names them. */
  readonly failedSteps: readonly string[];
  /** What failed in the run, as far as GitHub's API was asked and answered. */
  readonly failures: readonly Failure[];
  /** What the test reports say, where they were asked for and could be read. */
  readonly tests?: TestFacts;
  /** The environments that the run waits for, where it waits for approval. */
  readonly pendingDeployments?: readonly PendingDeployment[];
  /** All jobs of the run, where the message is the run's own. */
  readonly overview?: Overview;
  /** The runs before this one, where they were read. */
  readonly history?: History;
  /** Which of the words that compare with them hold. */
  readonly transitions: readonly Transition[];
  /** What could not be read, and what gives it. */
  readonly gaps: readonly Gap[];
}

/** A failed job, or the failed jobs of one matrix. */
export interface Failure {
  /** Whether it is the job that reports. */
  readonly isOwn: boolean;
  /** Without the values of the matrix if several of its jobs failed. */
  readonly job: string;
  readonly url?: string;
  /** The failed jobs of the matrix, if there are several. */
  readonly matrixJobs: readonly { readonly name: string; readonly url?: string }[];
  /** How many jobs the matrix has, or 1. */
  readonly total: number;
  readonly steps: readonly FailedStep[];
  /** How long it was given, where its time ran out: completes "timed out after …". */
  readonly timeLimit?: string;
  readonly errors: readonly ReportedError[];
  /** The last lines that the failed step has written. */
  readonly log?: string;
}

export interface FailedStep {
  readonly name: string;
  readonly url?: string;
  /** As of its job. */
  readonly timeLimit?: string;
}

/** An error that a job has reported. */
export interface ReportedError {
  readonly text: string;
  /** `src/cart.ts:42` */
  readonly at?: string;
  readonly url?: string;
}

/** The results that count where runs are compared. */
export type ComparedResult = 'success' | 'failure';

/** What the finished runs of the same workflow, branch and kind of event were before this one. */
export interface History {
  /** Absent where there was none. */
  readonly previous?: ComparedResult;
  /** How many runs right before this one ended like the previous one. */
  readonly streak: number;
  /** Whether it may be longer than that. */
  readonly isLonger: boolean;
  /** The first run of these. */
  readonly since?: { readonly sha?: string; readonly author?: string; readonly agoMs?: number };
  /** The last few, oldest first, without this one. */
  readonly row: readonly ComparedResult[];
}

/** The result of a job, or its state before that. */
export type JobState = Status | 'running' | 'waiting';

/** One job of the run, as its message shows it. */
export interface OverviewJob {
  /** Without the values of the matrix where it is one of several. */
  readonly name: string;
  readonly state: JobState;
  readonly url?: string;
  readonly durationMs?: number;
  /** Of a failed job: its first failed step and its first known error. */
  readonly step?: { readonly name: string; readonly url?: string };
  readonly error?: ReportedError;
  /** The jobs of a matrix, in their order; empty where it is none. */
  readonly matrixJobs: readonly { readonly name: string; readonly state: JobState; readonly url?: string }[];
}

/** All jobs of a run so far. */
export interface Overview {
  readonly jobs: readonly OverviewJob[];
  /** Whether none of them is running or waiting. */
  readonly isOver: boolean;
  /** The worst result so far. */
  readonly result: Status;
  /** Whether GitHub's API listed them; otherwise only those that reported are known. */
  readonly isWhole: boolean;
  /** How many jobs end at about this time: each of them may edit the message. */
  readonly ending: number;
  /** Whether this step's job is the last of these while GitHub does not list all jobs as over: others may end right now. */
  readonly checksAgain: boolean;
  /** How long to leave the message alone once this is shown, in milliseconds. */
  readonly pauseMs?: number;
}
