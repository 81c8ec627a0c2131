import { send, type DeliveryEdges, type SendResult } from '../delivery/send.js';
import type { OutboxRecord } from '../outbox/record.js';
import type { Destination, DrainRules, Payload } from '../platforms/types.js';
import { formatDuration } from '../text/duration.js';
import type { PostedStates } from './newest-state.js';
import type { Pace } from './pace.js';
import { changeBodies } from './restore.js';
import type { DrainLimits } from './types.js';

/** A destination that accepts no message for this long is down, and its records keep waiting. */
const PATIENCE_MS = 60_000;

/** From this age on, a message says that it is late. One that may have arrived already always says so. */
const LATE_FROM_MS = 60_000;

/** `interrupted`: aborted when nothing more should be posted. */
export interface QueueEdges extends DeliveryEdges {
  readonly whyInterrupted: () => string;
  /** Removes a record from the outbox, or dead-letters it. Never rejects. */
  readonly settle: (work: Promise<void>) => Promise<void>;
}

/** What posting to one destination needs. */
export interface QueueContext {
  readonly destination: Destination;
  readonly limits: DrainLimits;
  readonly endsAt: number;
  readonly drainRules: DrainRules;
  readonly pace: Pace;
  readonly posted: PostedStates;
  readonly edges: QueueEdges;
}

export type Stopped = { readonly kind: 'stopped'; readonly reason: string; readonly isProblem: boolean };

export const recordAge = ({ madeAt }: OutboxRecord, { edges }: QueueContext): number =>
  edges.clock.now() - Date.parse(madeAt);

/**
 * Posts one part as soon as the platform allows it, with a line that says so if the message is late. Tries again if the platform asks for
 * more time than one message may take.
 */
export const postPart = async (
  part: Payload,
  late: OutboxRecord | undefined,
  context: QueueContext,
): Promise<SendResult | Stopped> => {
  const { destination, limits, endsAt, pace, edges } = context;
  const deadlineMs = Math.min(PATIENCE_MS, limits.deadlineMs);
  for (;;) {
    const stop = await waitForTurn(context);
    if (stop !== undefined) return stop;
    const sendContext = {
      destination,
      limits: { timeoutMs: limits.timeoutMs, deadlineMs },
      endsAt: Math.min(endsAt, edges.clock.now() + deadlineMs),
      edges,
    };
    const result = await send(late === undefined ? part : markLate(part, late, context), sendContext);
    const isToWait = pace.restsUntil() > edges.clock.now() && !edges.interrupted.aborted;
    if (result.kind === 'delivered' || result.forGood || result.mayHaveArrived || !isToWait) return result;
  }
};

/** Waits until the pace allows a request. Returns why none is allowed anymore. */
const waitForTurn = async ({
  destination,
  limits,
  endsAt,
  pace,
  edges,
}: QueueContext): Promise<Stopped | undefined> => {
  const { clock, interrupted, whyInterrupted } = edges;
  const waitMs = Math.max(0, pace.freeAt() - clock.now());
  if (pace.restsUntil() >= endsAt) {
    const reason = `${destination.platform.title} asks to wait ${formatDuration(waitMs)}, longer than the deadline leaves`;
    return { kind: 'stopped', reason, isProblem: true };
  }
  if (clock.now() + waitMs >= endsAt)
    return {
      kind: 'stopped',
      reason: `the deadline of ${formatDuration(limits.deadlineMs)} is over`,
      isProblem: false,
    };
  await clock.sleep(waitMs, interrupted);
  return interrupted.aborted ? { kind: 'stopped', reason: whyInterrupted(), isProblem: true } : undefined;
};

const markLate = (part: Payload, record: OutboxRecord, context: QueueContext): Payload => {
  const { madeAt, mayHaveArrived } = record;
  const by = recordAge(record, context);
  if (by < LATE_FROM_MS && !mayHaveArrived) return part;
  const lateness = { madeAt: Date.parse(madeAt), by, mayHaveArrived };
  return changeBodies(part, body => context.drainRules.late(body, lateness));
};
