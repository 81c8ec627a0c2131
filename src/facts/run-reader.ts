import type { Commit, RunIdentity } from '../events/types.js';
import type { Status } from '../inputs/types.js';
import type { RequestBudget } from './request-budget.js';

/** A permission that a workflow gives to the token of a job. */
export type Permission = 'actions: read' | 'checks: read' | 'contents: read';

/** What could not be read. */
export interface Gap {
  /** Whether the same question would soon get the same answer. */
  readonly isFinal?: true;
  /** For the log: what could not be read, why, and what gives it. */
  readonly sentence: string;
  /** The thing in the plural, and how the sentence about it ends. */
  readonly unread?: { readonly what: string; readonly how: string };
  /** Where GitHub refused it: the thing in the plural, the answer's status, and what the token most likely lacks. */
  readonly refused?: { readonly what: string; readonly status: number; readonly permission: Permission };
}

/** The result of a question. */
export interface ReadResult<T> {
  readonly value: T;
  readonly problem?: Gap;
}

export interface RunStep {
  readonly name: string;
  /** From 1, as in the link to it. */
  readonly number: number;
  readonly result?: Status;
  /** Milliseconds since the epoch, by the second. */
  readonly fromMs?: number;
  readonly toMs?: number;
}

export interface RunJob {
  readonly id: string;
  readonly name: string;
  /** Absent while it runs. */
  readonly result?: Status;
  /** The commit that it ran on. */
  readonly sha?: string;
  /** Whether it has not begun: for a runner, or for somebody's approval. */
  readonly waits?: boolean;
  /** Milliseconds since the epoch, by the second. */
  readonly fromMs?: number;
  readonly toMs?: number;
  readonly steps: readonly RunStep[];
}

/** An error that a job has reported, with its place in the sources where it has one. */
export interface ErrorAnnotation {
  readonly message: string;
  readonly title?: string;
  readonly path?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** A finished run of a workflow, or an attempt of one. */
export interface PastRun {
  readonly id: string;
  readonly number?: number;
  readonly result?: Status;
  readonly sha?: string;
  readonly author?: string;
  /** When it was started. */
  readonly atMs?: number;
  /** The repository of its branch. */
  readonly headRepo?: string;
}

/** The runs of one workflow for one branch and one kind of event. */
export type RunSeries = Required<Pick<RunIdentity, 'workflow' | 'branch' | 'event'>>;

/** An environment that a run may not deploy to before somebody has approved it. */
export interface PendingDeployment {
  readonly environment: string;
  readonly url?: string;
  readonly approvers: readonly Approver[];
  /** How long it waits besides, whoever approves. */
  readonly waitMinutes?: number;
}

/** A person by their login, or a team by its name. */
export interface Approver {
  readonly name: string;
  readonly isTeam: boolean;
  readonly url?: string;
}

/** What is read through GitHub's API. Nothing in it rejects: what cannot be read leaves a gap. */
export interface RunReader {
  /** All jobs of an attempt, a hundred with each request; no more of these than `mostPages`. */
  readonly jobs: (run: RunIdentity, mostPages?: number) => Promise<ReadResult<readonly RunJob[]>>;
  /** The environments that the run waits for. */
  readonly pendingDeployments: (run: RunIdentity) => Promise<ReadResult<readonly PendingDeployment[]>>;
  readonly errors: (jobId: string) => Promise<ReadResult<readonly ErrorAnnotation[]>>;
  /** The end of a finished job's log. */
  readonly log: (jobId: string) => Promise<ReadResult<string>>;
  /** Finished runs, newest first; `more` where there are others before them. */
  readonly runs: (line: RunSeries) => Promise<ReadResult<readonly PastRun[]> & { readonly more?: boolean }>;
  readonly attempt: (run: RunIdentity, attempt: number) => Promise<ReadResult<PastRun | undefined>>;
  /** A commit's message and author. */
  readonly commit: (sha: string) => Promise<ReadResult<Commit | undefined>>;
  /** Waits, but not beyond the time that there is for all questions. */
  readonly wait: (ms: number) => Promise<void>;
  /** What GitHub itself says of the run's workflow, branch and event. */
  readonly series: (run: RunIdentity) => Promise<ReadResult<Partial<RunSeries>>>;
  /** What the last answer says of the requests that are left. */
  readonly budget: () => RequestBudget | undefined;
}
