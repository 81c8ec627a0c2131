import type { OutboxRecord } from './record.js';

/** One leased record. Each is settled once. All three functions reject if the outbox fails. */
export interface Lease {
  /** As stored in the outbox. */
  readonly text: string;
  /** Why its text could not be read: completes "the record …". */
  readonly problem?: string;
  /** Removes it from the outbox for good. */
  readonly complete: () => Promise<void>;
  /** Returns it for the next drain, unchanged or with what remains of it. */
  readonly release: (changed?: OutboxRecord) => Promise<void>;
  /** Moves it to the dead letters, unchanged, with the reason. */
  readonly deadLetter: (reason: string) => Promise<void>;
}

/** Records that someone else leases at this moment. */
export interface HeldRecords {
  readonly count: number;
  /** When the last of them is free again if nobody settles it, in milliseconds since the epoch. Absent if unknown. */
  readonly untilMs?: number;
}

/** Where records wait. Every promise rejects with an error of the underlying system, which `faultOf` reads. */
export interface Outbox {
  /** Resolves once the record is safe. */
  readonly put: (record: OutboxRecord) => Promise<void>;
  /** The oldest records, up to `max`. Fewer if there are no more, or if their order forbids returning more yet. */
  readonly take: (max: number) => Promise<readonly Lease[]>;
  /** How many unleased records wait, as far as known. */
  readonly count: () => Promise<number | undefined>;
  /**
   * What others lease; undefined if unknown.
   * @param own how many this process leases itself.
   */
  readonly held: (own: number) => Promise<HeldRecords | undefined>;
  /** Aborted when leased records may have been given to someone else. */
  readonly lost: AbortSignal;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Ends everything in progress. */
  readonly signal: AbortSignal;
  /** How long a lease lasts if nobody settles the record. */
  readonly leaseMs: number;
}

export interface OutboxFault {
  /** What is wrong, and a hint if there is one: completes "the outbox …". Contains no secret. */
  readonly reason: string;
  /** Whether it may go away by itself. */
  readonly isTransient: boolean;
}
