import type { DeliveryEdges } from '../delivery/send.js';
import type { OutboxFault, Outbox } from '../outbox/types.js';
import type { Destination } from '../platforms/types.js';
import type { QueueEdges } from './post-part.js';
import type { TakenRecords } from './taken-records.js';
import type { DrainResult, DrainLimits } from './types.js';

/** What a drain needs from the outside. `describeFault` reads an error of the outbox. */
interface DrainEdges extends DeliveryEdges {
  readonly describeFault: (error: unknown) => OutboxFault;
  /** Loads what `http` needs before the requests are paced. */
  readonly readyToPost: () => Promise<void>;
}

/**
 * Delivers the records of an outbox: oldest first and in order for each destination, destinations in parallel. Returns undelivered records
 * at the end. Never rejects.
 */
export const drain = async (
  outbox: Outbox,
  destinations: readonly Destination[],
  limits: DrainLimits,
  edges: DrainEdges,
): Promise<DrainResult> => {
  const watch = watchOutbox(outbox, edges);
  const { clock, interrupted, log } = watch.edges;
  const endsAt = clock.now() + limits.deadlineMs;
  let records: TakenRecords | undefined;
  let taken = 0;
  while (taken < limits.max && !interrupted.aborted && clock.now() < endsAt) {
    const batch = (await watch.guard(outbox.take(limits.max - taken))) ?? [];
    if (batch.length === 0) break;
    log(`${batch.length} ${taken === 0 ? 'taken from the outbox' : 'more taken'}`);
    taken += batch.length;
    await edges.readyToPost();
    // Loaded only now, since most drains find nothing.
    records ??= (await import('./taken-records.js')).createTakenRecords(
      destinations,
      limits,
      endsAt,
      watch.edges,
    );
    await records.deliver(batch);
  }
  const stats = records?.stats() ?? [];
  const left = await releaseRemaining(outbox, stats, watch);
  await watch.guard(outbox.close());
  const fault = watch.fault();
  return { stats, ...left, ...(fault !== undefined && { fault }) };
};

/** Called for every outbox error. Then nothing more is posted, since no record could be removed. */
interface OutboxWatch {
  readonly edges: QueueEdges;
  readonly guard: <T>(work: Promise<T>) => Promise<T | undefined>;
  readonly fault: () => string | undefined;
}

const watchOutbox = (outbox: Outbox, edges: DrainEdges): OutboxWatch => {
  const failed = new AbortController();
  const { lost } = outbox;
  let fault: string | undefined;
  const faultNow = (): string | undefined => fault ?? (lost.aborted ? 'broke off the connection' : undefined);
  const guard: OutboxWatch['guard'] = async work => {
    try {
      return await work;
    } catch (error) {
      fault ??= faultNow() ?? edges.describeFault(error).reason;
      failed.abort();
      return undefined;
    }
  };
  return {
    guard,
    fault: faultNow,
    edges: {
      ...edges,
      interrupted: AbortSignal.any([edges.interrupted, lost, failed.signal]),
      whyInterrupted: () =>
        edges.interrupted.aborted
          ? 'the runner stopped the step (SIGINT or SIGTERM)'
          : `the outbox ${faultNow() ?? 'failed'}`,
      settle: work => guard(work),
    },
  };
};

/** How many records remain in the outbox. */
const releaseRemaining = async (
  outbox: Outbox,
  stats: DrainResult['stats'],
  { edges }: OutboxWatch,
): Promise<Pick<DrainResult, 'remaining' | 'held'>> => {
  const kept = stats.flatMap(([, stats]) => stats.remaining);
  const waiting = await outbox.count().catch(() => undefined);
  const held = await outbox.held(kept.length).catch(() => undefined);
  await Promise.all(kept.map(({ lease, changed }) => edges.settle(lease.release(changed))));
  return {
    remaining: waiting === undefined ? undefined : waiting + kept.length + (held?.count ?? 0),
    ...(held !== undefined && held.count > 0 && { held }),
  };
};
