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

/** A record that stays in the outbox. `changed` if part of it was posted. */
interface RemainingRecord {
  readonly lease: Lease;
  readonly changed?: OutboxRecord;
}

/** What happened to one destination's records. */
export interface DestinationStats {
  delivered: number;
  /** Why each record was dead-lettered. */
  readonly deadLettered: string[];
  readonly remaining: RemainingRecord[];
  /** Why nothing more is posted. Without `trouble`, time ran out. */
  stopped?: { readonly reason: string; readonly isProblem: boolean };
}

/** What happened to a drain. */
export interface DrainResult {
  /** By destination name. */
  readonly stats: readonly (readonly [string, DestinationStats])[];
  /** How many records remain in the outbox as far as known, including those that others hold. */
  readonly remaining: number | undefined;
  /** How many of them others hold. */
  readonly held?: HeldRecords;
  /** What is wrong with the outbox itself. Completes "the outbox …". */
  readonly fault?: string;
}
