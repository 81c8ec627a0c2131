import type { OutboxRecord } from './record.js';

/** One record that nobody else gets as long as it is held. Each is settled once; all three reject where the outbox fails. */
export interface Lease {
  /** As it lies in the outbox. */
  readonly text: string;
  /** Why its text could not be read: completes "the record …". */
  readonly problem?: string;
  /** Takes it out of the outbox for good. */
  readonly complete: () => Promise<void>;
  /** Leaves it to the next drain: as it was, or with what is left of it. */
  readonly release: (changed?: OutboxRecord) => Promise<void>;
  /** Moves it to the dead letters, unchanged, with the reason. */
  readonly deadLetter: (reason: string) => Promise<void>;
}

/** Records that somebody else holds at this moment. */
export interface HeldRecords {
  readonly count: number;
  /** When the last of them is free again if nobody settles it; milliseconds since the epoch. Absent where that is not known. */
  readonly untilMs?: number;
}

/** Where records wait. Every promise rejects with an error of the system below: `faultOf` explains it. */
export interface Outbox {
  /** Resolves once the record is safe. */
  readonly put: (record: OutboxRecord) => Promise<void>;
  /** The oldest records, up to `max`; fewer where there are no more, or where order forbids to give more out yet. */
  readonly take: (max: number) => Promise<readonly Lease[]>;
  /** How many records wait that nobody holds, as far as it can be known. */
  readonly count: () => Promise<number | undefined>;
  /** What others hold; undefined where it cannot be known. @param own how many are held by this one itself. */
  readonly held: (own: number) => Promise<HeldRecords | undefined>;
  /** Aborted when what is held may have been given to somebody else. */
  readonly lost: AbortSignal;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
  /** How long what is taken stays held if nobody settles it. */
  readonly leaseMs: number;
}

export interface OutboxFault {
  /** What is wrong, and a hint if there is one: completes "the outbox …". No secret. */
  readonly reason: string;
  /** Whether it may pass by itself. */
  readonly isTransient: boolean;
}
