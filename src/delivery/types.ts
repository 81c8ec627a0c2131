import type { Destination, Payload } from '../platforms/types.js';

/** One destination's message: its payloads are posted in order. */
export interface Post {
  readonly destination: Destination;
  readonly payloads: readonly [Payload, ...Payload[]];
  /** What it says first, for the log. */
  readonly headline?: string;
}

export interface DeliveryLimits {
  /** For one attempt. */
  readonly timeoutMs: number;
  /** For everything to one destination, waits included. */
  readonly deadlineMs: number;
  /** As many as there is time for, if not given. */
  readonly mostRetries?: number;
}

/** What becomes of a state of a message that later steps edit. `replaced`: a newer one replaces it in the outbox. */
export type StateEvent = 'queued' | 'delivered' | 'replaced';

/** Which states of a message earlier and other steps have queued or delivered. Never rejects. */
interface StateLog {
  /** @param atMs when the state was read. */
  readonly add: (event: StateEvent, atMs: number) => Promise<void>;
  /** The state that was added last; undefined where none is known. */
  readonly last: (event: StateEvent) => Promise<number | undefined>;
}

/** A message that later steps edit. */
export interface EditableMessage {
  /** The same in all steps that edit it, and no other message's. */
  readonly id: string;
  /** Absent where steps cannot tell each other. */
  readonly log?: StateLog;
}

/** A message of which not everything arrived. */
interface Unfinished {
  readonly post: Post;
  readonly sent: readonly Payload[];
  readonly messageIds: readonly string[];
  readonly attempts: number;
  /** The payloads that did not arrive, the failed one first. */
  readonly remaining: readonly [Payload, ...Payload[]];
  /** One sentence for people, with a hint if there is one. No secret. */
  readonly reason: string;
  /** The platform would refuse the message at any other time too. */
  readonly forGood: boolean;
  /** No answer came to a request that was sent: it may have arrived all the same. */
  readonly mayHaveArrived: boolean;
}

/** What happened to one destination's message. `queued`: it waits in the outbox. */
export type Receipt =
  | {
      readonly kind: 'delivered';
      readonly post: Post;
      /** The payloads as they were accepted (the fallback if the first form was refused). */
      readonly sent: readonly Payload[];
      /** One a payload, `''` where the platform gives none. */
      readonly messageIds: readonly string[];
      /** Of the channel that the platform posted to, where it says so. */
      readonly channelId?: string;
      readonly attempts: number;
    }
  | (Unfinished & { readonly kind: 'queued' })
  | (Unfinished & { readonly kind: 'undelivered' });
