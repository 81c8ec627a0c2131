import { sendParts } from '../delivery/send-parts.js';
import { send, type DeliveryEdges, type SendResult } from '../delivery/send.js';
import { toRecordContent, type OutboxRecord } from '../outbox/record.js';
import { changeBodies, restorePayloads } from './restore.js';
import type { Destination, DrainRules, Payload } from '../platforms/types.js';
import { formatDuration } from '../text/duration.js';
import { createPace, type Pace } from './pace.js';
import type { QueuedRecord } from './sort.js';
import type { DrainLimits, DestinationStats } from './types.js';

/** A destination that takes no message for so long is down: what waits for it goes on waiting. */
const PATIENCE_MS = 60_000;

/** From here on a message says that it is late; one that may be there already says so at any time. */
const LATE_FROM_MS = 60_000;

/** `interrupted`: when nothing more is to be posted. */
export interface QueueEdges extends DeliveryEdges {
  readonly whyInterrupted: () => string;
  /** Takes a record out of the outbox, or dead-letters it. Never rejects. */
  readonly settle: (work: Promise<void>) => Promise<void>;
}

export interface DestinationQueue {
  readonly stats: DestinationStats;
  /** Delivers in this order; what follows a failure is kept. Never rejects. */
  readonly work: (jobs: readonly QueuedRecord[]) => Promise<void>;
}

/** What waits for one destination. `endsAt`: in the clock's time. */
export const openDestinationQueue = async (
  destination: Destination,
  limits: DrainLimits,
  endsAt: number,
  edges: QueueEdges,
): Promise<DestinationQueue> => {
  const drainRules = await destination.platform.drainRules();
  const pace = createPace(drainRules.rates);
  const context: QueueContext = {
    destination,
    limits,
    endsAt,
    drainRules,
    pace,
    edges: countRequests(edges, pace, drainRules),
  };
  const stats: DestinationStats = { delivered: 0, deadLettered: [], remaining: [] };
  return {
    stats,
    work: async jobs => {
      for (const [at, job] of jobs.entries())
        await deliverRecord(job, `${at + 1} of ${jobs.length}`, context, stats);
    },
  };
};

interface QueueContext {
  readonly destination: Destination;
  readonly limits: DrainLimits;
  readonly endsAt: number;
  readonly drainRules: DrainRules;
  readonly pace: Pace;
  readonly edges: QueueEdges;
}

/** Every request counts, further tries too. */
const countRequests = (edges: QueueEdges, pace: Pace, { restMs }: DrainRules): QueueEdges => ({
  ...edges,
  http: async (request, signal) => {
    pace.sent(edges.clock.now());
    const result = await edges.http(request, signal);
    const now = edges.clock.now();
    if (result.kind === 'answer') pace.rest(now + restMs(result, now));
    return result;
  },
});

const deliverRecord = async (
  job: QueuedRecord,
  progress: string,
  context: QueueContext,
  stats: DestinationStats,
): Promise<void> => {
  const { lease, record } = job;
  const { destination, edges } = context;
  if (stats.stopped !== undefined) return void stats.remaining.push({ lease });
  const end = await postRecord(record, context);
  switch (end.kind) {
    case 'delivered':
      stats.delivered += 1;
      edges.log(
        `${destination.name}: delivered, ${formatDuration(recordAge(record, context))} late (${progress})`,
      );
      return edges.settle(lease.complete());
    case 'dead':
      stats.deadLettered.push(end.reason);
      edges.log(`${destination.name}: dead-lettered (${progress}): ${end.reason}`);
      // Discord asks not to use such a webhook again, and a corrected secret saves what waits.
      if (end.senderRejected) stats.stopped = { reason: end.reason, isProblem: true };
      return edges.settle(lease.deadLetter(end.reason));
    case 'stopped': {
      const { reason, isProblem, remaining } = end;
      stats.stopped = { reason, isProblem };
      stats.remaining.push({ lease, ...(remaining && { changed: remaining }) });
      edges.log(`${destination.name}: stopped (${progress}): ${reason}`);
    }
  }
};

type Stopped = { readonly kind: 'stopped'; readonly reason: string; readonly isProblem: boolean };

type RecordOutcome =
  | { readonly kind: 'delivered' }
  /** `senderRejected`: nothing else would be accepted either. */
  | { readonly kind: 'dead'; readonly reason: string; readonly senderRejected?: boolean }
  /** `left`: what the record is to say from now on, if anything has changed. */
  | (Stopped & { readonly remaining?: OutboxRecord });

const recordAge = ({ madeAt }: OutboxRecord, { edges }: QueueContext): number =>
  edges.clock.now() - Date.parse(madeAt);

/** All parts of a record, in order. */
const postRecord = async (record: OutboxRecord, context: QueueContext): Promise<RecordOutcome> => {
  const { limits } = context;
  const age = recordAge(record, context);
  if (age > limits.maxAgeMs)
    return {
      kind: 'dead',
      reason: `${formatDuration(age)} old, and max-age is ${formatDuration(limits.maxAgeMs)}`,
    };
  const { delivered, remaining, failure } = await sendParts(
    restorePayloads(record),
    context.destination.platform,
    (part, isFirst) => postPart(part, isFirst ? record : undefined, context),
  );
  if (failure === undefined) return { kind: 'delivered' };
  const attempts = delivered.reduce((sum, part) => sum + part.attempts, record.attempts);
  if (failure.kind === 'stopped') return { ...failure, ...remainingRecord(record, remaining, attempts) };
  if (failure.forGood)
    return { kind: 'dead', reason: failure.reason, ...(failure.senderRejected && { senderRejected: true }) };
  return {
    kind: 'stopped',
    reason: context.edges.interrupted.aborted ? context.edges.whyInterrupted() : failure.reason,
    isProblem: true,
    ...remainingRecord(record, remaining, attempts + failure.attempts, failure),
  };
};

/** A record is rewritten only if it would say something false: that costs it its place in a queue. */
const remainingRecord = (
  record: OutboxRecord,
  [first, ...rest]: readonly Payload[],
  attempts: number,
  { reason, mayHaveArrived }: Pick<OutboxRecord, 'reason' | 'mayHaveArrived'> = record,
): { readonly remaining?: OutboxRecord } => {
  const doubt = record.mayHaveArrived || mayHaveArrived;
  const isSame = rest.length + 1 === record.payloads.length && doubt === record.mayHaveArrived;
  if (first === undefined || isSame) return {};
  const { envelopes: _envelopes, ...story } = record;
  return {
    remaining: { ...story, ...toRecordContent([first, ...rest]), attempts, reason, mayHaveArrived: doubt },
  };
};

/** One part, as soon as the platform takes it, with a line that says so if the message is late; again where it asks for more time than one message may take. */
const postPart = async (
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

/** Waits until the pace lets a request go; why there is none any more. */
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
