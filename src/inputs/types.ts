import type { Secret } from '../secrets/secret.js';
import type { Values } from '../text/types.js';
import type { UserError } from './user-error.js';
import type { JsonObject } from '../values/json.js';
import type { AskedRelease } from './releases.js';

/** A raw input by its name, `''` where it is not given. */
export type ReadInput = (name: string) => string;

export const STATUSES = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type Status = (typeof STATUSES)[number];

/** What a run may be told as: one that is not over is `running`, or `waiting` for approval; `neutral` neither passed nor failed. */
export const RUN_STATUSES = [...STATUSES, 'running', 'neutral', 'waiting'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** By comparison with the run before. */
export const TRANSITIONS = ['broken', 'fixed', 'changed'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** Whether a word of `when` needs to know how the run before ended. */
export const isTransition = (word: WhenCondition): word is Transition =>
  (TRANSITIONS as readonly WhenCondition[]).includes(word);

export const WHEN_CONDITIONS = [...STATUSES, 'always', ...TRANSITIONS] as const;
export type WhenCondition = (typeof WHEN_CONDITIONS)[number];

export const PLATFORM_CHOICES = ['auto', 'slack', 'discord'] as const;
export type PlatformChoice = (typeof PLATFORM_CHOICES)[number];

export const DETAILS_CHOICES = ['auto', 'none', 'logs'] as const;
type DetailsChoice = (typeof DETAILS_CHOICES)[number];

/** What messages belong together for. */
export const THREAD_WORDS = ['run', 'commit', 'pull-request', 'branch', 'release', 'workflow'] as const;
export type ThreadWord = (typeof THREAD_WORDS)[number];

export const ABOUT_CHOICES = ['auto', 'run', 'event'] as const;
type AboutChoice = (typeof ABOUT_CHOICES)[number];

/** A webhook as the user wrote it: its host is not checked and its platform not known yet. */
export interface Webhook {
  /** The input or the environment variable that holds it. */
  readonly input: string;
  /** Given with `name = URL`; logs and records show it. */
  readonly name?: string;
  /** Where the input holds it, for an error: `line 2 (team)`. */
  readonly at: string;
  readonly url: Secret;
}

export interface InputField {
  readonly name: string;
  /** Markdown. */
  readonly value: string;
}

export interface Button {
  readonly label: string;
  readonly url: string;
}

/** What the runner says about the job of this step. Any of it may be missing on older runners. */
export interface JobContext {
  readonly status?: Status;
  readonly checkRunId?: string;
}

/** One job of `needs`, or one step of `steps`, that has ended. */
export interface NamedResult {
  readonly name: string;
  readonly result: Status;
}

/** A person or a group as one platform knows it. */
export interface ChatId {
  readonly platform: 'slack' | 'discord';
  readonly kind: 'user' | 'group';
  readonly id: string;
}

/** Whom to mention: all who are there, all of the channel, or whoever has one of the IDs on a platform. */
export type Mention =
  | { readonly kind: 'here' | 'everyone' }
  | {
      readonly kind: 'one';
      readonly ids: readonly ChatId[];
      /** Written where none of the IDs is the platform's. */
      readonly name?: string;
    };

/** What the inputs `mention`, `mention-when` and `users` ask for. */
export interface MentionInputs {
  readonly whom: readonly (Mention | { readonly kind: 'author' | 'actor' })[];
  readonly when: readonly WhenCondition[];
  /** By login or address, in lower case. */
  readonly users: ReadonlyMap<string, readonly ChatId[]>;
}

/** How to post, apart from what the message says. */
export interface Envelope {
  readonly username?: string;
  readonly avatar?: string;
  readonly silent: boolean;
}

/** Where a message goes in addition to a webhook's own channel, and which message it takes the place of. */
export interface TargetInputs {
  readonly slack?: SlackToken;
  /** A name or an ID of Slack's. */
  readonly channel?: string;
  /** An ID of Discord's, a `ts` of Slack's, or a title. */
  readonly thread?: string;
  /** The thread's link, where one was given. */
  readonly threadLink?: string;
  /** A title for a thread of Discord's, where none has that ID or none is given. */
  readonly threadTitle?: string;
  /** Forum tags of Discord's, by ID. */
  readonly tags: readonly string[];
  /** The messages to edit, by destination; each by its parts, where it was sent in several. */
  readonly edits: readonly (readonly string[])[];
  /** Which later steps edit what the first one posts: the job's, or those of all jobs of the run. */
  readonly live?: 'job' | 'run';
  /** What messages reply to each other for, where `thread` gives a word. */
  readonly together?: ThreadWord;
  /** Which replies a Slack channel shows too. */
  readonly broadcast: readonly WhenCondition[];
}

export interface SlackAccess {
  readonly token: Secret;
  /** Ends in a slash. */
  readonly api: URL;
}

export interface SlackToken extends SlackAccess {
  readonly channel: string;
}

/** Which moment of its job a message shows: the beginning, or a later one, with the time since then where it is known. */
export type JobPhase =
  { readonly kind: 'started' } | { readonly kind: 'updated'; readonly elapsedMs?: number };

/** Contexts as the runner gave them; empty where it gave none. */
export type Contexts = Readonly<Record<'job' | 'needs' | 'steps' | 'matrix', JsonObject>>;

/** Inputs that are Liquid templates, by name, and what else they see. */
export interface TemplateInputs {
  readonly sources: ReadonlyMap<string, string>;
  readonly contexts: Contexts;
  /** Which of them a stranger may have written, and what is said of a mistake in them: it costs a warning and no more. */
  readonly foreign?: { readonly names: readonly string[]; readonly instead: string };
}

/** Where messages wait that could not be delivered. */
export type OutboxTarget =
  | { readonly kind: 'amqp'; readonly url: Secret; readonly queue: string }
  | {
      readonly kind: 'sqs';
      readonly url: string;
      /** Absent where the host does not show it. */
      readonly region?: string;
      readonly fifo: boolean;
    }
  /** A folder, as written: relative to the workspace. */
  | { readonly kind: 'file'; readonly path: string };

/** Where the user's own message is: in the input itself, or in a file of the workspace. */
export type PayloadSource = (
  | { readonly input: 'payload'; readonly text: string }
  | { readonly input: 'payload-file'; readonly path: string }
) & {
  /** What its templates see. */
  readonly contexts: Contexts;
};

/** Everything the user asked for, parsed and valid. Nothing later reads a raw input. */
export interface Inputs {
  readonly webhooks: readonly Webhook[];
  /** Names in `webhook` with no URL behind them. */
  readonly absentWebhooks: readonly string[];
  /** What to say about the inputs, in sentences for notices. */
  readonly notes: readonly string[];
  /** Mistakes that cost a part of the message's looks, and nothing else. */
  readonly slips: readonly UserError[];
  readonly platform: PlatformChoice;
  /** `host` or `host:port`, lower case. */
  readonly allowedHosts: readonly string[];

  readonly status?: RunStatus;
  /** GitHub's own word for it, where it says more than `status`: `timed_out`. */
  readonly statusWord?: string;
  readonly job: JobContext;
  /** Absent where the input is not used. */
  readonly needs?: readonly NamedResult[];
  readonly steps?: readonly NamedResult[];
  /** Globs of test reports; absent where none is given. */
  readonly tests?: readonly string[];
  /** The releases that the message is about, none where nothing was released; absent where the input is not used. */
  readonly releases?: readonly AskedRelease[];
  /** The matrix values of this job, in the matrix's order. */
  readonly matrix: readonly string[];
  readonly when: readonly WhenCondition[];

  readonly about: AboutChoice;
  /** Reads GitHub's API; absent where there is none. */
  readonly token?: Secret;
  readonly details: DetailsChoice;
  readonly title?: string;
  /** Markdown. */
  readonly text?: string;
  readonly fields: readonly InputField[];
  /** How long the text of a release, a comment, an issue or a pull request may be, in lines of a phone; 0 for any length. */
  readonly maxLines: number;
  /** `fields: none`. */
  readonly noFields: boolean;
  /** 0xRRGGBB. */
  readonly color?: number;
  readonly image?: string;
  readonly thumbnail?: string;
  readonly buttons: readonly Button[];
  readonly footer?: string;
  /** `footer: none`. */
  readonly noFooter: boolean;
  /** Replaces the built message. */
  readonly payload?: PayloadSource;
  /** Of the inputs from `title` on: absent where none is a template. Those that are have no value of their own yet. */
  readonly templates?: TemplateInputs;
  /** The placeholders in `text` and `fields` for the values of a template. */
  readonly values?: Values;
  /** Whether `text` says where the reasons of a failure go. */
  readonly placesWhy?: boolean;
  /** Absent where nobody is to be mentioned. */
  readonly mentions?: MentionInputs;
  readonly envelope: Envelope;
  /** Absent where no input asks for a place. */
  readonly target?: TargetInputs;
  /** Given where the message is about a job that is told as it goes (`live`, watch). */
  readonly phase?: JobPhase;

  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly onError: 'warn' | 'fail';
  readonly outbox?: OutboxTarget;
  readonly dryRun: boolean;
  /** Whether the message also goes into the job summary. */
  readonly summary: boolean;
}
