import type { Secret } from '../secrets/secret.js';
import type { Values } from '../text/types.js';
import type { UserError } from './user-error.js';
import type { RequestedRelease } from './releases.js';

/** A raw input by name, `''` if it is not given. */
export type ReadInput = (name: string) => string;

export const STATUSES = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The statuses that a message can report. An unfinished run is `running`, or `waiting` for approval; `neutral` neither passed nor failed.
 */
export const RUN_STATUSES = [...STATUSES, 'running', 'neutral', 'waiting'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** In comparison with the previous run. */
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

/** What messages can belong together by. */
export const THREAD_WORDS = ['run', 'commit', 'pull-request', 'branch', 'release', 'workflow'] as const;
export type ThreadWord = (typeof THREAD_WORDS)[number];

export const ABOUT_CHOICES = ['auto', 'run', 'event'] as const;
type AboutChoice = (typeof ABOUT_CHOICES)[number];

/** A webhook as the user wrote it, before its host is checked and its platform is known. */
export interface Webhook {
  /** The input or environment variable that contains it. */
  readonly input: string;
  /** Given as `name = URL`. Logs and records show the name. */
  readonly name?: string;
  /** Where in the input it is, for an error: `line 2 (team)`. */
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

/** What the runner says about the job of this step. Older runners may leave out any of it. */
export interface JobContext {
  readonly status?: Status;
  readonly checkRunId?: string;
}

/** One finished job of `needs`, or one finished step of `steps`. */
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

/** Whom to mention: everyone who is active, everyone in the channel, or whoever has one of the IDs. */
export type Mention =
  | { readonly kind: 'here' | 'everyone' }
  | {
      readonly kind: 'one';
      readonly ids: readonly ChatId[];
      /** Written if none of the IDs belongs to the platform. */
      readonly name?: string;
    };

/** What the inputs `mention`, `mention-when`, and `users` ask for. */
export interface MentionInputs {
  readonly whom: readonly (Mention | { readonly kind: 'author' | 'actor' })[];
  readonly when: readonly WhenCondition[];
  /** By login or email address, in lower case. */
  readonly users: ReadonlyMap<string, readonly ChatId[]>;
}

/** How to post, apart from the message itself. */
export interface Envelope {
  readonly username?: string;
  readonly avatar?: string;
  readonly silent: boolean;
}

/** Where a message goes besides a webhook's own channel, and which message it replaces. */
export interface TargetInputs {
  readonly slack?: SlackToken;
  /** A Slack channel name or ID. */
  readonly channel?: string;
  /** A Discord ID, a Slack `ts`, or a title. */
  readonly thread?: string;
  /** The thread's link, if one was given. */
  readonly threadLink?: string;
  /** A title for a Discord thread, if none has that ID or none is given. */
  readonly threadTitle?: string;
  /** Discord forum tags, by ID. */
  readonly tags: readonly string[];
  /** The messages to edit, by destination; each as a list of parts, in case it was sent in several. */
  readonly edits: readonly (readonly string[])[];
  /** Which later steps edit the first message: those of the job, or those of all jobs of the run. */
  readonly live?: 'job' | 'run';
  /** What messages reply to each other by, if `thread` is a word. */
  readonly together?: ThreadWord;
  /** Which replies a Slack channel also shows. */
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

/** Which moment of its job a message reports: the start, or a later one with the time since then if known. */
export type JobPhase =
  { readonly kind: 'started' } | { readonly kind: 'updated'; readonly elapsedMs?: number };

/** Contexts as JSON, as the workflow passes them; empty if it passes none. */
export type ContextInputs = Readonly<Record<'job' | 'needs' | 'steps' | 'matrix', string>>;

/** Inputs that are Liquid templates, by name, and what else they see. */
export interface TemplateInputs {
  readonly sources: ReadonlyMap<string, string>;
  readonly contexts: ContextInputs;
  /** Inputs that a stranger may have written, and what to say about a mistake in them: it only costs a warning. */
  readonly foreign?: { readonly names: readonly string[]; readonly instead: string };
}

/** Where undelivered messages wait. */
export type OutboxTarget =
  | { readonly kind: 'amqp'; readonly url: Secret; readonly queue: string }
  | {
      readonly kind: 'sqs';
      readonly url: string;
      /** Absent if the host does not contain it. */
      readonly region?: string;
      readonly fifo: boolean;
    }
  /** A folder as written, relative to the workspace. */
  | { readonly kind: 'file'; readonly path: string };

/** Where the custom payload is: in the input itself, or in a file of the workspace. */
export type PayloadSource = (
  | { readonly input: 'payload'; readonly text: string }
  | { readonly input: 'payload-file'; readonly path: string }
) & {
  /** What its templates see. */
  readonly contexts: ContextInputs;
};

/** Everything the user asked for, parsed and valid. Later code never reads a raw input. */
export interface Inputs {
  readonly webhooks: readonly Webhook[];
  /** Names in `webhook` without a URL. */
  readonly missingWebhooks: readonly string[];
  /** What to say about the inputs, as sentences for notices. */
  readonly notes: readonly string[];
  /** Mistakes that only affect how the message looks. */
  readonly mistakes: readonly UserError[];
  readonly platform: PlatformChoice;
  /** `host` or `host:port`, lower case. */
  readonly allowedHosts: readonly string[];

  readonly status?: RunStatus;
  /** GitHub's own word for it, if it says more than `status`: `timed_out`. */
  readonly statusWord?: string;
  readonly job: JobContext;
  /** Absent if the input is not used. */
  readonly needs?: readonly NamedResult[];
  readonly steps?: readonly NamedResult[];
  /** Globs of test reports; absent if there are none. */
  readonly tests?: readonly string[];
  /** The requested releases, empty if nothing was released; absent if the input is not used. */
  readonly releases?: readonly RequestedRelease[];
  /** The matrix values of this job, in the matrix's order. */
  readonly matrix: readonly string[];
  readonly when: readonly WhenCondition[];

  readonly about: AboutChoice;
  /** Reads GitHub's API; absent if there is none. */
  readonly token?: Secret;
  readonly details: DetailsChoice;
  readonly title?: string;
  /** Markdown. */
  readonly text?: string;
  readonly fields: readonly InputField[];
  /** How long the text of a release, a comment, an issue, or a pull request may be, in lines on a phone; 0 for unlimited. */
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
  /** For the inputs from `title` on: absent if none is a template. Those that are templates have no value of their own yet. */
  readonly templates?: TemplateInputs;
  /** The placeholders in `text` and `fields` for the values of a template. */
  readonly values?: Values;
  /** Whether `text` says where the reasons for a failure go. */
  readonly placesWhy?: boolean;
  /** Absent if nobody should be mentioned. */
  readonly mentions?: MentionInputs;
  readonly envelope: Envelope;
  /** Absent if no input sets a place. */
  readonly target?: TargetInputs;
  /** Present if the message follows a job as it runs (`live`, watch). */
  readonly phase?: JobPhase;

  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly onError: 'warn' | 'fail';
  readonly outbox?: OutboxTarget;
  readonly dryRun: boolean;
  /** Whether the message also goes into the job summary. */
  readonly summary: boolean;
}
