import type { Status } from '../inputs/types.js';
import type { Inline } from '../text/tree.js';
import type { Context } from './context.js';
import type { Ref } from './shared/ref.js';

/**
 * A payload as it may really come: any key can be missing or null, since event files are of many versions of GitHub.
 * Values can even be of another type: `read.ts` reads the leaves.
 */
export type Loose<T> = T extends readonly (infer I)[]
  ? readonly Loose<I>[] | null | undefined
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> } | null | undefined
    : T | null | undefined;

/** The event that started the workflow, and the run's own context. */
export interface GitHubEvent<P = Record<string, unknown>> {
  readonly payload: NonNullable<Loose<P>>;
  readonly context: Context;
}

export interface Person {
  readonly login: string;
  readonly url?: string;
  /** The picture of a person; a program has none. */
  readonly avatar?: string;
}

export interface Repo {
  /** `owner/name` */
  readonly name: string;
  readonly url: string;
}

/** What kind of thing happened: it picks the symbol and the color, which say nothing that the words do not. */
export type Mark =
  | 'failed'
  | 'passed'
  | 'cancelled'
  | 'skipped'
  | 'neutral'
  | 'running'
  | 'waiting'
  | 'release'
  | 'deployed'
  | 'pushed'
  | 'tagged'
  | 'deleted'
  | 'opened'
  | 'closed'
  | 'merged'
  | 'issue'
  | 'comment'
  | 'schedule'
  | 'started'
  | 'approved'
  | 'rejected'
  | 'warning'
  | 'star'
  | 'fork'
  | 'package'
  | 'wiki'
  | 'settings'
  | 'milestone'
  | 'news';

export interface FactField {
  readonly name: string;
  readonly value: string;
}

export interface NewsSection {
  readonly title: string;
  readonly url?: string;
  /** Markdown, as somebody wrote it on GitHub. */
  readonly body?: string;
}

/** How a message about the event reads. Strings are data. */
export interface News {
  readonly mark: Mark;
  /** "octocat merged pull request #12" */
  readonly title: string;
  /** What ends the headline, after a colon: the thing's own title, in somebody's words, or why it happened. */
  readonly afterColon?: string;
  readonly url?: string;
  /** What follows the title outside its link, such as "to main". */
  readonly where?: readonly Inline[];
  /** What of the change the message says too: `line`, its commit; `all`, that, on what it is, and its small facts. */
  readonly shows?: 'line' | 'all';
  /** Whether the title names the commit by its hash. */
  readonly namesCommit?: true;
  /** Whether the title says already what the change's own small facts do. */
  readonly impliesFacts?: true;
  /** Markdown, as somebody wrote it on GitHub. */
  readonly body?: string;
  /** Several texts instead of one, each under its name. */
  readonly sections?: readonly NewsSection[];
  /** Lines after (or instead of) the body, made by Hookline. */
  readonly lines?: readonly (readonly Inline[])[];
  readonly fields?: readonly FactField[];
  readonly facts?: readonly (readonly Inline[])[];
}

/** Who wrote a change. */
export interface Author {
  /** As the message shows it: the login where the event has it, else the name in the commit. */
  readonly name: string;
  readonly login?: string;
  readonly email?: string;
}

/** A commit as far as the event describes it. */
export interface Commit {
  readonly sha?: string;
  /** The first line of its message; of a merge that GitHub made, the title of its pull request. */
  readonly title?: string;
  readonly message?: string;
  readonly author?: Author;
}

/** On what a run for this event ran, as data: `message/change.ts` words it. */
export interface Change {
  /** A branch, a tag, a pull request's head. */
  readonly ref?: Ref;
  /** Whether the ref has no page any more: it was deleted, or its fork was. */
  readonly isDeleted?: true;
  readonly commit?: Commit;
  /** The repository that holds them, where the event has it: a fork for a pull request of one. */
  readonly home?: { readonly name?: string; readonly url?: string };
  readonly pull?: ChangedPull;
  /** What it is about, in somebody's words: the title of the pull request, or the name that a workflow gives its run. */
  readonly title?: string;
  /** What else is worth a word: "force-pushed", "3 commits". */
  readonly facts: readonly (readonly Inline[])[];
  /** Who is to hear about a failure. */
  readonly author?: Author;
}

/** The pull request that a change belongs to. */
export interface ChangedPull {
  readonly number: number;
  readonly url?: string;
  /** The branch that it leads to. */
  readonly base?: string;
}

/** The run that a `workflow_run` event is about: it takes the place of the one that Hookline runs in. */
export interface ReportedRun {
  readonly workflow?: string;
  readonly url?: string;
  readonly number?: number;
  readonly attempt: number;
  readonly actor?: string;
  /** The face of who started it. */
  readonly avatar?: string;
  readonly durationMs?: number;
  /** Completes "CI …" where the status alone says too little: "timed out", "could not start". */
  readonly phrase?: string;
  /** The symbol and the color of these words. */
  readonly mark?: Mark;
  readonly identity?: RunIdentity;
}

/** What names a run, an attempt of it, and the runs that it is compared with. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: number;
  readonly number?: number;
  /** The ID of the workflow, or its file's name. */
  readonly workflow?: string;
  readonly branch?: string;
  readonly event?: string;
  /** The repository of the branch, which is a fork's for a pull request of one. */
  readonly headRepo?: string;
}

/** What the event is about, all as data. */
export interface Subject {
  readonly repo?: Repo;
  readonly actor?: Person;
  /** The conclusion that the event itself carries. */
  readonly status?: Status;
  readonly run?: ReportedRun;
  /** Whether a message reads better about the run than about the event: a push, a schedule, a dispatch. */
  readonly runIsTheNews: boolean;
  readonly news: News;
  readonly change: Change;
  /** Inputs of a dispatch: shown in both kinds of message. */
  readonly fields?: readonly FactField[];
}

/** Reads one kind of event, all its actions. */
export type EventReader<P = Record<string, unknown>> = (event: GitHubEvent<P>) => Subject;

type KeysOf<U> = U extends unknown ? keyof U : never;
type ValueOf<U, K extends PropertyKey> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;

/**
 * The payloads of all of an event's actions as one: each key that any of them has, at every depth. `EventReader` makes
 * all of them optional, so null and undefined are left out here.
 */
export type AnyAction<U> = [U] extends [object]
  ? [U] extends [readonly unknown[]]
    ? U
    : { [K in KeysOf<U>]: AnyAction<Exclude<ValueOf<U, K>, null | undefined>> }
  : U;

/** A reader in a list: what its own type promises of the payload, `Loose` keeps from being believed. */
export type AnyReader = EventReader<never>;
