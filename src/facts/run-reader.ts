import type { Commit, RunIdentity } from '../events/types.js';
import type { Status } from '../inputs/types.js';
import type { RequestBudget } from './request-budget.js';

/** A permission that a workflow gives to a job's token. */
export type Permission = 'actions: read' | 'checks: read' | 'contents: read';

/** What could not be read. */
export interface Gap {
  /** Whether asking again soon would give the same answer. */
  readonly isFinal?: true;
  /** For the log: what could not be read, why, and what would allow it. */
  readonly sentence: string;
  /** The thing in the plural, and how the sentence about it ends. */
  readonly unread?: { readonly what: string; readonly how: string };
  /** If GitHub refused it: the plural noun, the status of the answer, and the permission that the token probably lacks. */
  readonly refused?: { readonly what: string; readonly status: number; readonly permission: Permission };
}

/** The result of a question. */
export interface ReadResult<T> {
  readonly value: T;
  readonly problem?: Gap;
}

export interface RunStep {
  readonly name: string;
  /** Starts at 1, as in the link to it. */
  readonly number: number;
  readonly result?: Status;
  /** Milliseconds since the epoch, precise to the second. */
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
  /** Whether it has not started: it waits for a runner or for an approval. */
  readonly waits?: boolean;
  /** Whether it waits for its environment: for an approval, a timer, or another rule. */
  readonly isGated?: true;
  /** Whether it ran in an earlier attempt and not again in this one. */
  readonly isEarlier?: true;
  /** Milliseconds since the epoch, precise to the second. */
  readonly fromMs?: number;
  readonly toMs?: number;
  readonly steps: readonly RunStep[];
}

/** An error that a job reported, with its place in the sources if known. */
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

/** An environment that a run may deploy to only after an approval. */
export interface PendingDeployment {
  readonly environment: string;
  readonly url?: string;
  readonly approvers: readonly Approver[];
  /** How long it still waits, whoever approves. */
  readonly waitMinutes?: number;
  /** Who started the run and so may not approve it, though they could approve others. */
  readonly barred?: string;
}

/** What a reviewer decided about deployments of a run. */
export interface Review {
  readonly isApproved: boolean;
  readonly environments: readonly string[];
  readonly by: string;
  readonly url?: string;
  readonly comment?: string;
}

/** A person by their login, or a team by its name. */
export interface Approver {
  readonly name: string;
  readonly isTeam: boolean;
  readonly url?: string;
}

/** What is read through GitHub's API. Never rejects: what cannot be read leaves a gap. */
export interface RunReader {
  /** All jobs of an attempt, a hundred per request. */
  readonly jobs: (run: RunIdentity) => Promise<ReadResult<readonly RunJob[]>>;
  /** The same and those of earlier attempts that did not run again. `requests`: how many it took. */
  readonly latestJobs: (
    run: RunIdentity,
  ) => Promise<ReadResult<readonly RunJob[]> & { readonly requests: number }>;
  /** The environments that the run waits for. */
  readonly pendingDeployments: (run: RunIdentity) => Promise<ReadResult<readonly PendingDeployment[]>>;
  /** Who approved or rejected deployments of the run, in any attempt. */
  readonly reviews: (run: RunIdentity) => Promise<ReadResult<readonly Review[]>>;
  /** Whether the person who starts a run may not approve its deployment. */
  readonly preventsSelfReview: (environment: string) => Promise<ReadResult<boolean>>;
  readonly errors: (jobId: string) => Promise<ReadResult<readonly ErrorAnnotation[]>>;
  /** The end of a finished job's log. */
  readonly log: (jobId: string) => Promise<ReadResult<string>>;
  /** Finished runs, newest first. `more`: there are older ones. */
  readonly runs: (line: RunSeries) => Promise<ReadResult<readonly PastRun[]> & { readonly more?: boolean }>;
  readonly attempt: (run: RunIdentity, attempt: number) => Promise<ReadResult<PastRun | undefined>>;
  /** A commit's message and author. */
  readonly commit: (sha: string) => Promise<ReadResult<Commit | undefined>>;
  /** Waits, but not longer than the time for all requests. */
  readonly wait: (ms: number) => Promise<void>;
  /** What GitHub says about the run's workflow, branch, and event. */
  readonly series: (run: RunIdentity) => Promise<ReadResult<Partial<RunSeries>>>;
  /** What the last answer says about the remaining requests. */
  readonly budget: () => RequestBudget | undefined;
}
