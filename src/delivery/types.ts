import type { Destination, Payload } from '../platforms/types.js';

/** One destination's message. Its payloads are posted in order. */
export interface Post {
  readonly destination: Destination;
  readonly payloads: readonly [Payload, ...Payload[]];
  /** The start of the message, for the log. */
  readonly headline?: string;
}

export interface DeliveryLimits {
  /** For one attempt. */
  readonly timeoutMs: number;
  /** For everything sent to one destination, including waits. */
  readonly deadlineMs: number;
  /** Unlimited within the deadline if absent. */
  readonly mostRetries?: number;
}

/** What happens to a state of a message that later steps edit. `replaced`: a newer state replaces it in the outbox. */
export type StateEvent = 'queued' | 'delivered' | 'replaced';

/** Which states of a message this and other steps have queued or delivered. Never rejects. */
interface StateLog {
  /** @param atMs when the state was read, in milliseconds since the epoch. */
  readonly add: (event: StateEvent, atMs: number) => Promise<void>;
  /** When the state was last added; undefined if unknown. */
  readonly last: (event: StateEvent) => Promise<number | undefined>;
}

/** A message that later steps edit. */
export interface EditableMessage {
  /** The same in all steps that edit the message, and different from every other message. */
  readonly id: string;
  /** Absent if steps cannot share it. */
  readonly log?: StateLog;
}

/** A message that did not arrive completely. */
interface Unfinished {
  readonly post: Post;
  readonly sent: readonly Payload[];
  readonly messageIds: readonly string[];
  readonly attempts: number;
  /** The payloads that did not arrive, starting with the failed one. */
  readonly remaining: readonly [Payload, ...Payload[]];
  /** One sentence for people, with a hint if there is one. Contains no secret. */
  readonly reason: string;
  /** The platform would refuse the message at any other time as well. */
  readonly forGood: boolean;
  /** A request was sent and got no answer, so the payload may have arrived. */
  readonly mayHaveArrived: boolean;
  /** How long the platform asked to wait before another request, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** What happened to one destination's message. `queued`: it waits in the outbox. */
export type Receipt =
  | {
      readonly kind: 'delivered';
      readonly post: Post;
      /** The payloads as accepted: the fallback if the first form was refused. */
      readonly sent: readonly Payload[];
      /** One ID per payload, `''` if the platform gives none. */
      readonly messageIds: readonly string[];
      /** The ID of the channel that the platform posted to, if it says so. */
      readonly channelId?: string;
      readonly attempts: number;
    }
  | (Unfinished & { readonly kind: 'queued' })
  | (Unfinished & { readonly kind: 'undelivered' });
