import type { Receipt } from '../delivery/types.js';
import type { Context } from '../events/context.js';

/** The version of the record's shape: readers refuse what they do not know. */
const VERSION = 1;

/** A message that did not arrive. It names its destination and never holds a URL of it. */
export interface UndeliveredRecord {
  readonly version: typeof VERSION;
  readonly destination: string;
  readonly platform: 'slack' | 'discord';
  readonly payloads: readonly unknown[];
  readonly event: string;
  readonly repository?: string;
  readonly runId?: string;
  readonly attempt: number;
  /** When it was given up, ISO 8601. */
  readonly at: string;
  /** Requests that were made. */
  readonly attempts: number;
  readonly reason: string;
  readonly mayHaveArrived: boolean;
}

export const recordOf = (
  receipt: Extract<Receipt, { kind: 'undelivered' }>,
  context: Context,
  nowMs: number,
): UndeliveredRecord => ({
  version: VERSION,
  destination: receipt.post.destination.name,
  platform: receipt.post.destination.platform.id,
  payloads: receipt.left.map(payload => payload.body),
  event: context.event,
  ...(context.repository !== undefined && { repository: context.repository }),
  ...(context.runId !== undefined && { runId: context.runId }),
  attempt: context.attempt,
  at: new Date(nowMs).toISOString(),
  attempts: receipt.attempts,
  reason: receipt.reason,
  mayHaveArrived: receipt.mayHaveArrived,
});
