import type { IncomingHttpHeaders } from 'node:http';

import type { PayloadFault } from './shape.js';

export type PlatformName = 'slack' | 'discord';

/** An answer as sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * What the receiver does with one request instead of what the platform would do. Without `status`, `hang`, or `reset`, the platform's own
 * answer is sent (after `delayMs`). `hang` never answers, `reset` drops the connection, `cut` drops it after the head and `body`.
 */
export interface ScriptStep {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly delayMs?: number;
  readonly hang?: boolean;
  readonly reset?: boolean;
  readonly cut?: boolean;
}

/** A request as the platform's own code sees it. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Absent if the body is not JSON. */
  readonly json?: unknown;
}

/** What the channel of the forum's webhook is like. */
export interface ForumSettings {
  /** `text`: somebody moved the webhook to a text channel. */
  kind: 'forum' | 'media' | 'text';
  /** The IDs of its tags; any if absent. */
  tags?: ReadonlySet<string>;
  /** Whether a new thread needs a tag. */
  requiresTag: boolean;
  /** Threads that were archived: a message opens them again, but nothing in them can be edited. */
  readonly archived: Set<string>;
  /** Threads that a moderator locked. */
  readonly locked: Set<string>;
  /** Whether no more threads can be active. */
  isFull: boolean;
}

/** What the platforms know. */
export interface ReceiverMemory {
  readonly forumSettings: ForumSettings;
  /** Path segments, tokens, channels, threads, and messages that no longer exist. */
  readonly removed: Set<string>;
  /** Where each message is, by ID. */
  readonly messages: Map<string, string>;
  /** Threads that the forum's webhook opened. */
  readonly threads: Set<string>;
}

/** The platform's answer, and what is wrong with the request in more detail. */
export interface ReceiverAnswer {
  readonly reply: Reply;
  readonly faults: readonly PayloadFault[];
}

/** One recorded request. Times are `performance.now()` of the receiver's process. */
export interface Recorded extends Incoming {
  readonly platform: PlatformName;
  readonly faults: readonly PayloadFault[];
  /** The platform's answer, unless a script answers instead. */
  readonly reply: Reply;
  readonly startedAt: number;
  /** When the whole body had arrived. */
  readonly receivedAt: number;
  answered: number | 'hang' | 'reset' | 'pending';
  answeredAt?: number;
}

export interface Receiver {
  /** `127.0.0.1:port` */
  readonly host: string;
  readonly slack: string;
  readonly trigger: string;
  readonly discord: string;
  /** A Discord webhook of a forum. */
  readonly forum: string;
  /** Slack's Web API, with the token and the channel that it knows. */
  readonly slackApi: {
    readonly url: string;
    readonly token: string;
    readonly channel: string;
    readonly channelName: string;
  };
  readonly requests: readonly Recorded[];
  /** Requests that were answered with a 2xx. */
  readonly accepted: () => readonly Recorded[];
  readonly forumSettings: ForumSettings;
  /** What no longer exists: IDs and tokens of webhooks, tokens, channels, threads, messages. */
  readonly removed: Set<string>;
  /** Answers for the next requests, in order, for one platform or any. Replaces the remaining ones. */
  readonly play: (steps: readonly ScriptStep[], platform?: PlatformName) => void;
  /** Answers for the next requests to one path, in order. They precede those of `play`. */
  readonly playAt: (path: string, steps: readonly ScriptStep[]) => void;
  /** When the next request has arrived, before it is answered. */
  readonly nextRequest: () => Promise<void>;
  /** Turns rate limits on (as on the platforms) or off. Off by default. */
  readonly limitRates: (on: boolean) => void;
  /** Forgets requests, scripts, rates, messages, `removed`, and the forum's settings. */
  readonly clear: () => void;
  readonly close: () => Promise<void>;
}
