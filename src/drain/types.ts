import type { OutboxRecord } from '../outbox/record.js';
import type { HeldRecords, Lease } from '../outbox/types.js';

/** Milliseconds. */
export interface DrainLimits {
  /** Records. */
  readonly max: number;
  /** Older records are dead-lettered. */
  readonly maxAgeMs: number;
  /** For one attempt. */
  readonly timeoutMs: number;
  /** For all. */
  readonly deadlineMs: number;
}

/** A record that stays in the outbox; `changed` where some of it was posted. */
interface RemainingRecord {
  readonly lease: Lease;
  readonly changed?: OutboxRecord;
}

/** What happened to one destination's records. */
export interface DestinationStats {
  delivered: number;
  /** Why each was dead-lettered. */
  readonly deadLettered: string[];
  readonly remaining: RemainingRecord[];
  /** Why no more is posted; no `trouble` where only time has run out. */
  stopped?: { readonly reason: string; readonly isProblem: boolean };
}

/** What happened to a drain. */
export interface DrainResult {
  /** By the names of destinations. */
  readonly stats: readonly (readonly [string, DestinationStats])[];
  /** How many records the outbox still has, those that others hold among them, as far as it can be known. */
  readonly remaining: number | undefined;
  /** Of these, what others hold. */
  readonly held?: HeldRecords;
  /** What is wrong with the outbox itself: completes "the outbox …". */
  readonly fault?: string;
}
