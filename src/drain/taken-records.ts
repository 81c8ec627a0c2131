import type { Lease } from '../outbox/types.js';
import type { Destination } from '../platforms/types.js';
import { openDestinationQueue, type DestinationQueue } from './destination-queue.js';
import type { QueueEdges } from './post-part.js';
import { sortRecords, type Unroutable } from './sort.js';
import type { DrainLimits, DrainResult, DestinationStats } from './types.js';

/** Everything that a drain took out of the outbox. */
export interface TakenRecords {
  readonly deliver: (batch: readonly Lease[]) => Promise<void>;
  readonly stats: () => DrainResult['stats'];
}

/**
 * Delivers batches of records: in order for each destination, destinations in parallel.
 * @param endsAt milliseconds since the epoch.
 */
export const createTakenRecords = (
  destinations: readonly Destination[],
  limits: DrainLimits,
  endsAt: number,
  edges: QueueEdges,
): TakenRecords => {
  const queues = new Map<Destination, DestinationQueue>();
  const unroutable = new Map<string, DestinationStats>();
  return {
    deliver: async batch => {
      const sorted = sortRecords(batch, destinations);
      for (const record of sorted.unroutable) await deadLetter(record, unroutable, edges);
      for (const destination of sorted.jobs.keys())
        if (!queues.has(destination))
          queues.set(destination, await openDestinationQueue(destination, limits, endsAt, edges));
      await Promise.all(
        [...queues].map(([destination, queue]) => queue.work(sorted.jobs.get(destination) ?? [])),
      );
    },
    stats: () => [...[...queues].map(([{ name }, { stats }]) => [name, stats] as const), ...unroutable],
  };
};

const deadLetter = async (
  { lease, name, reason }: Unroutable,
  unroutable: Map<string, DestinationStats>,
  { log, settle }: QueueEdges,
): Promise<void> => {
  const stats = unroutable.get(name) ?? { delivered: 0, deadLettered: [], remaining: [] };
  unroutable.set(name, stats);
  stats.deadLettered.push(reason);
  log(`${name}: dead-lettered: ${reason}`);
  await settle(lease.deadLetter(reason));
};
