import type { Edges } from '../edges/types.js';
import type { ThreadWord } from '../inputs/types.js';

export type MemoryEdges = Pick<Edges, 'env' | 'http' | 'clock' | 'random' | 'interrupted'>;

/** What messages belong to: a run, a pull request… */
export interface Topic {
  readonly kind: ThreadWord;
  /** Unique among the repository's topics of this kind. */
  readonly id: string;
}

/** Where a message was posted, by the names in the workflow: never a URL. */
export interface DestinationKey {
  readonly name: string;
  readonly channel?: string;
  readonly thread?: string;
}

/** A message that was posted about a topic. */
export interface PostedMessage {
  /** One per part, in order. */
  readonly ids: readonly [string, ...string[]];
  /** The channel or thread that it was posted to. */
  readonly channelId?: string;
  /** Whether it was posted to a thread that another message opened. */
  readonly isInThread?: true;
}

/** Why the memory could not be used, as the end of a sentence. Contains no URL and no token. */
export interface Fault {
  readonly kind: 'fault';
  readonly reason: string;
  /** Whether the service accepts no more requests for now. */
  readonly isBusy?: boolean;
}

type FindResult = { readonly kind: 'found'; readonly key: string } | { readonly kind: 'none' } | Fault;
/** `taken`: another job has reserved that key or saved under it. */
/** `content`: what was saved under the key. */
type ReadResult =
  | { readonly kind: 'found'; readonly key: string; readonly content: string }
  | { readonly kind: 'none' }
  | Fault;
type ReserveResult = { readonly kind: 'reserved' } | { readonly kind: 'taken' } | Fault;
type SaveResult = { readonly kind: 'saved' } | { readonly kind: 'taken' } | Fault;

/** A cache whose keys hold nearly all the data. Never rejects. */
export interface Cache {
  /** The time that all jobs share, in milliseconds since the epoch: this runner's, corrected by the service's if it is wrong. */
  readonly now: () => number;
  /** The newest key that starts with `prefix`. */
  readonly find: (prefix: string, signal: AbortSignal) => Promise<FindResult>;
  /** The same with its content. */
  readonly read: (prefix: string, signal: AbortSignal) => Promise<ReadResult>;
  /** Reserves a key for good: of many jobs that ask at once, one gets it. */
  readonly reserve: (key: string, signal: AbortSignal) => Promise<ReserveResult>;
  /** Creates a key that can be found. */
  readonly save: (key: string, signal: AbortSignal, content?: string) => Promise<SaveResult>;
}
