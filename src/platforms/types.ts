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
  /** Whether the name is not the user's. */
  readonly unnamed?: true;
  readonly platform: Platform;
  readonly url: Secret;
  /** Of Slack's API. */
  readonly token?: Secret;
  /** Absent where no input asks for a place in addition to the webhook's own. */
  readonly target?: MessageTarget;
}

/** Where one destination's message goes, and which message it takes the place of. */
export interface MessageTarget {
  readonly channel?: string;
  /** The ID of the channel or thread, where the platform gave it for a name or a title. */
  readonly channelId?: string;
  readonly thread?: string;
  readonly tags: readonly string[];
  /** Of a thread for the message, where there is none to reply in: the platform may not open one. */
  readonly title?: string;
  /** The messages to edit: one, or one for each part. Empty to post. */
  readonly edits: readonly string[];
}

/** The spot of one part. */
export interface PartTarget extends Omit<MessageTarget, 'edits'> {
  readonly edit?: string;
  /** Whether the channel shows the reply too. */
  readonly isBroadcast?: boolean;
  /** The message that is edited for the first part. */
  readonly first?: string;
}

/** One request body that has passed the platform's `check`. */
export interface PayloadForm {
  readonly body: JsonObject;
  readonly cuts: readonly Cut[];
}

/** A message in the form to send first, and what to send where the platform refuses that. */
export interface Payload extends PayloadForm {
  /** The same message in simpler forms, in the order to try them. Made when they are needed, which is rare. */
  readonly fallbacks?: () => Promise<readonly PayloadForm[]>;
  /** What to do if the platform refuses its form and there is no fallback. */
  readonly hint?: string;
  /** Which message or thread the request is for, where its body does not say. */
  readonly to?: { readonly message?: string; readonly thread?: string };
  /** What could not be done as asked, in words for a notice. */
  readonly notes?: readonly string[];
  /** The same as a new message, if the one to edit no longer exists. */
  readonly asNewMessage?: Payload;
}

/** A message that the user wrote for one platform. */
export interface CustomBody {
  /** Which input it came by. */
  readonly input: string;
  /** Its path there: empty for the whole, else such as `messages[1].data`. */
  readonly at: string;
  /** A text with values of a template in it is a `TemplatedText`. */
  readonly body: JsonObject;
  /** What happened to parts of it, in words for a notice. */
  readonly notes: readonly string[];
  readonly thread?: string;
  /** Whose files a link's label may name. */
  readonly links?: LabelContext;
}

/** A page that draws a payload. */
export interface EditorLink {
  readonly title: string;
  /** Absent where it would be too long. */
  readonly url?: string;
}

/**
 * What an answer means. `form-refused`: the form is refused, not the message; `message-missing`: there is no such message to edit;
 * `senderRejected`: the sender is refused, whatever it sends.
 */
export type Outcome =
  | { readonly kind: 'delivered'; readonly messageId?: string; readonly channelId?: string }
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

/** So many requests within so many milliseconds, whenever those begin. */
export interface Rate {
  readonly requests: number;
  readonly perMs: number;
}

/** How long a message had to wait. Times are milliseconds. */
export interface Lateness {
  readonly madeAt: number;
  readonly by: number;
  readonly mayHaveArrived: boolean;
}

/** What whoever posts many waiting messages needs to know of a platform. */
export interface DrainRules {
  /** How much it takes of one sender. */
  readonly rates: readonly Rate[];
  /** For how many milliseconds an answer asks for no further request. `nowMs`: since the epoch, for one that names a date. */
  readonly restMs: (answer: HttpAnswer, nowMs: number) => number;
  /** The body with a line that says how late it is; as it was where there is no room for that. */
  readonly late: (body: Payload['body'], lateness: Lateness) => Payload['body'];
}

/**
 * How sure a URL shows its platform: by a host of the platform's own, or by a path of its shape on another host. `part`: it
 * is on such a host, and no whole webhook.
 */
export type Recognition = 'host' | 'path' | 'part' | 'no';

/** One chat platform (or one kind of endpoint of it). Pure; what only some runs need is loaded when it is asked for. */
export interface Platform {
  readonly id: 'slack' | 'discord';
  /** What is posted to: messages made for one kind are not fit for another. */
  readonly kind: 'webhook' | 'workflow' | 'token';
  /** For people. */
  readonly title: string;
  readonly recognizes: (url: URL) => Recognition;
  /** Whether its messages can be edited. */
  readonly edits: boolean;
  /** A notice for the user about this URL, such as a suffix that is not used. */
  readonly urlNotice: (url: URL) => string | undefined;
  /** One message, or several in order where a long one is split. */
  readonly render: (message: Message, envelope: Envelope) => Promise<readonly [Payload, ...Payload[]]>;
  /** A message that the user wrote, if it keeps the platform's limits; else throws a `UserError` that names the places. */
  readonly validateCustom: (own: CustomBody, envelope: Envelope) => Promise<Payload>;
  /** The same payload, sent to a spot. Throws a `UserError` for a spot that the platform does not have. */
  readonly applyTarget: (payload: Payload, target: PartTarget) => Promise<Payload>;
  /**
   * A later part, once an earlier one came to that channel: into the thread that this one opened. Absent where no message
   * opens a thread.
   */
  readonly follow?: (part: Payload, before: Payload, channelId: string) => Promise<Payload>;
  /** Where a payload can be seen as the platform draws it; nothing where there is no such place. */
  readonly editor: (payload: Payload) => Promise<EditorLink | undefined>;
  readonly buildRequest: (payload: Payload, url: Secret, token?: Secret) => HttpRequest;
  readonly readResponse: (answer: HttpAnswer, nowMs: number) => Promise<Outcome>;
  readonly drainRules: () => Promise<DrainRules>;
}
