import { sendParts } from '../delivery/send-parts.js';
import { toRecordContent, type OutboxRecord } from '../outbox/record.js';
import type { Destination, DrainRules, Payload } from '../platforms/types.js';
import { known } from '../values/read.js';
import { formatDuration } from '../text/duration.js';
import { createPace, type Pace } from './pace.js';
import { postPart, type QueueContext, type QueueEdges, recordAge, type Stopped } from './post-part.js';
import { keepNewest, rememberPosted, restoreParts } from './newest-state.js';
import type { QueuedRecord } from './sort.js';
import type { DrainLimits, DestinationStats } from './types.js';

export interface DestinationQueue {
  readonly stats: DestinationStats;
  /** Delivers the records in this order. Keeps everything after a failure. Never rejects. */
  readonly work: (jobs: readonly QueuedRecord[]) => Promise<void>;
}

/** The records that wait for one destination. `endsAt` is in clock time. */
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
    posted: new Map(),
    edges: countRequests(edges, pace, drainRules),
  };
  const stats: DestinationStats = { delivered: 0, deadLettered: [], remaining: [] };
  return {
    stats,
    work: async jobs => {
      const { current, replaced } = keepNewest(jobs, context.posted);
      for (const { lease } of replaced) {
        edges.log(`${destination.name}: left out, since a newer state of the same message replaces it`);
        await edges.settle(lease.complete());
      }
      for (const [at, job] of current.entries())
        await deliverRecord(job, `${at + 1} of ${current.length}`, context, stats);
    },
  };
};

/** Every request counts, including retries. */
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
      if (record.state?.isDelivered)
        edges.log(`${destination.name}: the message shows its newest state (${progress})`);
      else {
        stats.delivered += 1;
        edges.log(
          `${destination.name}: delivered, ${formatDuration(recordAge(record, context))} late (${progress})`,
        );
      }
      return edges.settle(lease.complete());
    case 'dead':
      if (record.state?.isDelivered && !end.senderRejected) return edges.settle(lease.complete());
      stats.deadLettered.push(end.reason);
      edges.log(`${destination.name}: dead-lettered (${progress}): ${end.reason}`);
      // Discord asks not to use such a webhook again. Keeping the records lets a corrected secret save them.
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

type RecordOutcome =
  | { readonly kind: 'delivered' }
  /** `senderRejected`: the platform would refuse every other record too. */
  | { readonly kind: 'dead'; readonly reason: string; readonly senderRejected?: boolean }
  /** `remaining`: what the record should contain from now on, if it changed. */
  | (Stopped & { readonly remaining?: OutboxRecord });

/** All parts of a record, in order. */
const postRecord = async (record: OutboxRecord, context: QueueContext): Promise<RecordOutcome> => {
  const { limits } = context;
  const age = recordAge(record, context);
  if (age > limits.maxAgeMs)
    return {
      kind: 'dead',
      reason: `${formatDuration(age)} old, and max-age is ${formatDuration(limits.maxAgeMs)}`,
    };
  const isDelivered = record.state?.isDelivered === true;
  const { messageIds, channelId, remaining, failure, ...sent } = await sendParts(
    await restoreParts(record, context.destination, context.posted),
    context.destination.platform,
    (part, isFirst) => postPart(part, isFirst && !isDelivered ? record : undefined, context),
  );
  if (failure === undefined) {
    const ids = messageIds.filter(id => id !== '');
    rememberPosted(record, context.posted, { ids, ...known('channelId', channelId) });
    return { kind: 'delivered' };
  }
  const attempts = record.attempts + sent.attempts;
  if (failure.kind === 'stopped')
    return { ...failure, ...(await remainingRecord(record, remaining, attempts)) };
  if (failure.forGood)
    return { kind: 'dead', reason: failure.reason, ...(failure.senderRejected && { senderRejected: true }) };
  return {
    kind: 'stopped',
    reason: context.edges.interrupted.aborted ? context.edges.whyInterrupted() : failure.reason,
    isProblem: true,
    ...(await remainingRecord(record, remaining, attempts + failure.attempts, failure)),
  };
};

/** A record is rewritten only if it would be wrong otherwise: rewriting costs it its place in a queue. */
const remainingRecord = async (
  record: OutboxRecord,
  [first, ...rest]: readonly Payload[],
  attempts: number,
  { reason, mayHaveArrived }: Pick<OutboxRecord, 'reason' | 'mayHaveArrived'> = record,
): Promise<{ readonly remaining?: OutboxRecord }> => {
  const doubt = record.mayHaveArrived || mayHaveArrived;
  const isSame = rest.length + 1 === record.payloads.length && doubt === record.mayHaveArrived;
  if (first === undefined || isSame) return {};
  const { envelopes: _envelopes, ...story } = record;
  const content = await toRecordContent([first, ...rest]);
  return { remaining: { ...story, ...content, attempts, reason, mayHaveArrived: doubt } };
};
