import type { HttpAnswer, HttpRequest } from '../edges/types.js';
import type { Envelope } from '../inputs/types.js';
import type { Message } from '../message/types.js';
import type { Secret } from '../secrets/secret.js';
import type { MarkdownContext } from '../text/types.js';
import type { JsonObject } from '../values/json.js';
import type { Cut } from './cuts.js';

/** The repository and the server whose files a label may name. */
export type LabelContext = Pick<MarkdownContext, 'repoUrl' | 'serverUrl'>;

/** A webhook whose host was allowed and whose platform is known. */
export interface Destination {
  /** Shown in logs and records instead of the URL. */
  readonly name: string;
  /** Whether Hookline chose the name. */
  readonly unnamed?: true;
  readonly platform: Platform;
  readonly url: Secret;
  /** A token for Slack's API. */
  readonly token?: Secret;
  /** Absent if no input sets a place other than the webhook's own. */
  readonly target?: MessageTarget;
}

/** Where one destination's message goes, and which message it replaces. */
export interface MessageTarget {
  readonly channel?: string;
  /** The ID of the channel or thread, if the platform gave it for a name or a title. */
  readonly channelId?: string;
  readonly thread?: string;
  readonly tags: readonly string[];
  /** The title of a thread for the message, if there is none to reply in. The platform may not open one. */
  readonly title?: string;
  /** Whether to open that thread only if the platform accepts no message outside of threads. */
  readonly opensLast?: boolean;
  /** The messages to edit: one, or one for each part. Empty to post. */
  readonly edits: readonly string[];
}

/** The target of one part. */
export interface PartTarget extends Omit<MessageTarget, 'edits'> {
  readonly edit?: string;
  /** Whether the channel also shows the reply. */
  readonly isBroadcast?: boolean;
  /** The message that is edited for the first part. */
  readonly first?: string;
}

/** One request body that has passed the platform's `check`. */
export interface PayloadForm {
  readonly body: JsonObject;
  readonly cuts: readonly Cut[];
}

/** A message in the form to send first, and what to send if the platform refuses it. */
export interface Payload extends PayloadForm {
  /** Simpler forms of the same message, in the order to try them. Built only when needed, which is rare. */
  readonly fallbacks?: () => Promise<readonly PayloadForm[]>;
  /** What to do if the platform refuses the form and there is no fallback. */
  readonly hint?: string;
  /** The message or thread that the request is for, unless its body says so. */
  readonly to?: { readonly message?: string; readonly thread?: string };
  /** What could not be done as requested, in words for a notice. */
  readonly notes?: readonly string[];
  /** The same as a new message, if the one to edit no longer exists. */
  readonly asNewMessage?: Payload;
}

/** A message that the user wrote for one platform. */
export interface CustomBody {
  /** The input that it came from. */
  readonly input: string;
  /** Its path there: empty for the whole input, otherwise such as `messages[1].data`. */
  readonly at: string;
  /** A text with template values is a `TemplatedText`. */
  readonly body: JsonObject;
  /** What happened to parts of it, in words for a notice. */
  readonly notes: readonly string[];
  readonly thread?: string;
  /** The repository whose files a link label may name. */
  readonly links?: LabelContext;
}

/** A page that draws a payload. */
export interface EditorLink {
  readonly title: string;
  /** Absent if it would be too long. */
  readonly url?: string;
}

/**
 * What an answer means. `form-refused`: the platform refused the form, not the message. `message-missing`: the message to edit does not
 * exist. `senderRejected`: it refuses the sender, whatever it sends.
 */
export type Outcome =
  | {
      readonly kind: 'delivered';
      readonly messageId?: string;
      readonly channelId?: string;
      /** The payload as the platform accepted it, if it changed it, and how. */
      readonly changed?: { readonly payload: Payload; readonly how: string };
    }
  | { readonly kind: 'retry'; readonly afterMs?: number; readonly reason: string }
  | { readonly kind: 'form-refused'; readonly reason: string; readonly hint: string }
  | { readonly kind: 'message-missing'; readonly reason: string; readonly hint: string }
  /** Something in between answers for the platform: no other try from here helps, but one from elsewhere or later may. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly hint: string }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly hint: string;
      readonly senderRejected?: boolean;
    };

/** At most this many requests in any period of so many milliseconds. */
export interface Rate {
  readonly requests: number;
  readonly perMs: number;
}

/** How long a message had to wait, in milliseconds. */
export interface Lateness {
  readonly madeAt: number;
  readonly by: number;
  readonly mayHaveArrived: boolean;
}

/** What a sender of many waiting messages needs to know about a platform. */
export interface DrainRules {
  /** How much it accepts from one sender. */
  readonly rates: readonly Rate[];
  /** For how many milliseconds an answer asks to send nothing. `nowMs`: since the epoch, for an answer that names a date. */
  readonly restMs: (answer: HttpAnswer, nowMs: number) => number;
  /** The body with a line that says how late it is; unchanged if there is no room for that. */
  readonly late: (body: Payload['body'], lateness: Lateness) => Payload['body'];
}

/**
 * How certainly a URL belongs to the platform: by one of its hosts, or by its path on another host. `part`: on one of its hosts, but not a
 * complete webhook.
 */
export type Recognition = 'host' | 'path' | 'part' | 'no';

/** What tells whether a webhook belongs to a platform. Pure. */
export interface WebhookKind {
  readonly id: Platform['id'];
  readonly recognizes: (url: URL) => Recognition;
  readonly load: () => Promise<Platform>;
}

/** One chat platform, or one kind of its endpoints. Pure. Loads rarely needed code on demand. */
export interface Platform {
  readonly id: 'slack' | 'discord';
  /** What is posted to. Messages for one kind do not fit another. */
  readonly kind: 'webhook' | 'workflow' | 'token';
  /** For people. */
  readonly title: string;
  /** Whether its messages can be edited. */
  readonly edits: boolean;
  /** A notice about this URL, such as an ignored suffix. Absent if the platform ignores nothing. */
  readonly urlNotice?: (url: URL) => string | undefined;
  /** One message, or several in order if a long one is split. */
  readonly render: (message: Message, envelope: Envelope) => Promise<readonly [Payload, ...Payload[]]>;
  /** A custom message, if it is within the platform's limits. Otherwise throws a `UserError` that names the places. */
  readonly validateCustom: (own: CustomBody, envelope: Envelope) => Promise<Payload>;
  /** The same payload, for a target. Throws a `UserError` for a target that the platform does not have. */
  readonly applyTarget: (payload: Payload, target: PartTarget) => Promise<Payload>;
  /**
   * A later part, after an earlier one arrived in that channel: goes into the thread that the earlier one opened. Absent if no message
   * opens a thread.
   */
  readonly follow?: (part: Payload, before: Payload, channelId: string) => Promise<Payload>;
  /** Where to see a payload drawn; undefined if there is no such page. */
  readonly editor: (payload: Payload) => Promise<EditorLink | undefined>;
  readonly buildRequest: (payload: Payload, url: Secret, token?: Secret) => HttpRequest;
  readonly readResponse: (answer: HttpAnswer, nowMs: number, sent?: Payload) => Promise<Outcome>;
  readonly drainRules: () => Promise<DrainRules>;
}
