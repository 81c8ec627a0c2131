import type { Status } from '../inputs/types.js';
import type { Inline } from '../text/tree.js';
import type { Context } from './context.js';
import type { Ref } from './shared/ref.js';
import type { Loose } from './loose.js';

/** The event that started the workflow, and the context of the run. */
export interface GitHubEvent<P = Record<string, unknown>> {
  readonly payload: NonNullable<Loose<P>>;
  readonly context: Context;
}

export interface Person {
  readonly login: string;
  readonly url?: string;
  /** A person's picture; programs have none here. */
  readonly avatar?: string;
}

export interface Repo {
  /** `owner/name` */
  readonly name: string;
  readonly url: string;
}

/** What kind of thing happened. Picks the symbol and the color, which add nothing to the words. */
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
  /** Markdown, as written on GitHub. */
  readonly body?: string;
}

/** How a message about the event reads. Strings are data. */
export interface News {
  readonly mark: Mark;
  /** "octocat merged pull request #12" */
  readonly title: string;
  /** The end of the headline, after a colon: the object's own title as people wrote it, or why it happened. */
  readonly afterColon?: string;
  readonly url?: string;
  /** What follows the title outside its link, such as "to main". */
  readonly where?: readonly Inline[];
  /** What the message also says about the change. `line`: its commit; `all`: also the ref and the small facts. */
  readonly shows?: 'line' | 'all';
  /** Whether the title names the commit by its hash. */
  readonly namesCommit?: true;
  /** Whether the title already says what the change's small facts say. */
  readonly impliesFacts?: true;
  /** Markdown, as written on GitHub. */
  readonly body?: string;
  /** Several texts instead of one, each under its name. */
  readonly sections?: readonly NewsSection[];
  /** Lines after the body or instead of it, written by Hookline. */
  readonly lines?: readonly (readonly Inline[])[];
  readonly fields?: readonly FactField[];
  readonly facts?: readonly (readonly Inline[])[];
  /** Whom the small facts name as the one who did it, if that may be somebody else than the actor. The avatar is theirs. */
  readonly by?: Person;
}

/** News that is read only where it is shown: most messages of such events are about the run. */
interface LazyNews {
  readonly url: string | undefined;
  readonly body?: undefined;
  readonly read: () => Promise<News>;
}

/** Who wrote a change. */
export interface Author {
  /** As shown in the message: the login if the event names it, otherwise the name in the commit. */
  readonly name: string;
  readonly login?: string;
  readonly email?: string;
}

/** A commit as far as the event describes it. */
export interface Commit {
  readonly sha?: string;
  /** The first line of its message. For a merge commit by GitHub, the title of the pull request. */
  readonly title?: string;
  readonly message?: string;
  readonly author?: Author;
}

/** What a run for this event ran on, as data. `message/change.ts` words it. */
export interface Change {
  /** A branch, a tag, or the head of a pull request. */
  readonly ref?: Ref;
  /** Whether the ref no longer has a page: it or its fork was deleted. */
  readonly isDeleted?: true;
  readonly commit?: Commit;
  /** The repository that contains them, if the event names it: a fork for a pull request from one. */
  readonly home?: { readonly name?: string; readonly url?: string };
  readonly pull?: ChangedPull;
  /** What it is about, as people named it: the title of the pull request, or the run's name. */
  readonly title?: string;
  /** Other things worth a mention: "force-pushed", "3 commits". */
  readonly facts: readonly (readonly Inline[])[];
  /** Who should hear about a failure. */
  readonly author?: Author;
}

/** The pull request that a change belongs to. */
export interface ChangedPull {
  readonly number: number;
  readonly url?: string;
  /** The branch that it merges into. */
  readonly base?: string;
}

/** The run that a `workflow_run` event reports. It replaces the run that Hookline runs in. */
export interface ReportedRun {
  readonly workflow?: string;
  readonly url?: string;
  readonly number?: number;
  readonly attempt: number;
  readonly actor?: string;
  /** The avatar of the person who started it. */
  readonly avatar?: string;
  readonly durationMs?: number;
  /** Completes "CI …" if the status alone says too little: "timed out", "could not start". */
  readonly phrase?: string;
  /** The symbol and the color for this phrase. */
  readonly mark?: Mark;
  readonly identity?: RunIdentity;
}

/** What identifies a run, its attempt, and the runs to compare it with. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: number;
  readonly number?: number;
  /** The ID of the workflow, or its file name. */
  readonly workflow?: string;
  readonly branch?: string;
  readonly event?: string;
  /** The repository of the branch: a fork for a pull request from one. */
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
  readonly news: News | LazyNews;
  readonly change: Change;
  /** Inputs of a dispatch, shown in both kinds of message. */
  readonly fields?: readonly FactField[];
}

/** Reads one kind of event with all its actions. */
export type EventReader<P = Record<string, unknown>> = (event: GitHubEvent<P>) => Subject;

/** A reader in a list. Its payload type is only a hint: `Loose` makes every key optional. */
export type AnyReader = EventReader<never>;
