import type { Edges } from '../edges/types.js';
import type { ThreadWord } from '../inputs/types.js';

export type MemoryEdges = Pick<Edges, 'env' | 'http' | 'clock' | 'random' | 'interrupted'>;

/** What messages belong together for. */
export interface Thing {
  readonly kind: ThreadWord;
  /** Unique among things of its kind in the repository. */
  readonly id: string;
}

/** The place that a message was posted to, by what the workflow calls it: never an address. */
export interface Place {
  readonly name: string;
  readonly channel?: string;
  readonly thread?: string;
}

/** A message that was posted about a thing. */
export interface Posted {
  /** One for each of its parts, in order. */
  readonly ids: readonly [string, ...string[]];
  /** Of the channel or thread that it came to. */
  readonly channelId?: string;
}

/** A sentence's end for people: why the memory did not serve. Nothing of an address or a token. */
export interface Fault {
  readonly kind: 'fault';
  readonly reason: string;
}

type Lookup = { readonly kind: 'found'; readonly key: string } | { readonly kind: 'none' } | Fault;
/** `taken`: somebody else has reserved that key, or saved under it. */
type Reservation = { readonly kind: 'reserved' } | { readonly kind: 'taken' } | Fault;
type Saving = { readonly kind: 'saved' } | { readonly kind: 'taken' } | Fault;

/** A cache in which only the keys say something. Nothing in it rejects. */
export interface Cache {
  /** The newest key that begins so. */
  readonly find: (beginning: string, signal: AbortSignal) => Promise<Lookup>;
  /** Takes a key for good: of many who ask for it at once, one gets it. */
  readonly reserve: (key: string, signal: AbortSignal) => Promise<Reservation>;
  /** Makes a key that can be found. */
  readonly save: (key: string, signal: AbortSignal) => Promise<Saving>;
}
