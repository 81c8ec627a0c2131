import type { DeliveryEdges } from '../delivery/send.js';
import type { Fault, Held, Outbox } from '../outbox/types.js';
import type { Destination } from '../platforms/types.js';
import { openLane, type Lane, type LaneEdges } from './lane.js';
import { sort, type Stray } from './sort.js';
import type { Drained, DrainLimits, Tally } from './types.js';

/** What a drain needs of the outside. `faultOf` reads an error of the outbox. */
interface DrainEdges extends DeliveryEdges {
  readonly faultOf: (error: unknown) => Fault;
  /** Loads what `http` needs, before the pace of the requests begins. */
  readonly readyToPost: () => Promise<void>;
}

/**
 * Delivers what an outbox holds: oldest first, in order for each destination, destinations side by side. What is not
 * delivered is given back at the end. Never rejects.
 */
export const drain = async (
  outbox: Outbox,
  destinations: readonly Destination[],
  limits: DrainLimits,
  edges: DrainEdges,
): Promise<Drained> => {
  const watch = watchOver(outbox, edges);
  const { clock, interrupted, log } = watch.edges;
  const endsAt = clock.now() + limits.deadlineMs;
  const lanes = new Map<Destination, Lane>();
  const strays = new Map<string, Tally>();
  const work = async (batch: readonly Held[]): Promise<void> => {
    const sorted = sort(batch, destinations);
    for (const stray of sorted.strays) await layAside(stray, strays, watch.edges);
    for (const destination of sorted.jobs.keys())
      if (!lanes.has(destination))
        lanes.set(destination, await openLane(destination, limits, endsAt, watch.edges));
    await Promise.all([...lanes].map(([destination, lane]) => lane.work(sorted.jobs.get(destination) ?? [])));
  };

  let taken = 0;
  while (taken < limits.max && !interrupted.aborted && clock.now() < endsAt) {
    const batch = (await watch.heed(outbox.take(limits.max - taken))) ?? [];
    if (batch.length === 0) break;
    log(`${batch.length} ${taken === 0 ? 'taken from the outbox' : 'more taken'}`);
    taken += batch.length;
    await edges.readyToPost();
    await work(batch);
  }
  const tallies = [...[...lanes].map(([{ name }, { tally }]) => [name, tally] as const), ...strays];
  const remaining = await giveBack(outbox, tallies, watch);
  await watch.heed(outbox.close());
  const fault = watch.fault();
  return { tallies, remaining, ...(fault !== undefined && { fault }) };
};

/** Hears of whatever goes wrong with the outbox: then nothing more is posted, since it could not be taken out. */
interface Watch {
  readonly edges: LaneEdges;
  readonly heed: <T>(work: Promise<T>) => Promise<T | undefined>;
  readonly fault: () => string | undefined;
}

const watchOver = (outbox: Outbox, edges: DrainEdges): Watch => {
  const failed = new AbortController();
  const { lost } = outbox;
  let fault: string | undefined;
  const faultNow = (): string | undefined => fault ?? (lost.aborted ? 'broke off the connection' : undefined);
  const heed: Watch['heed'] = async work => {
    try {
      return await work;
    } catch (error) {
      fault ??= faultNow() ?? edges.faultOf(error).reason;
      failed.abort();
      return undefined;
    }
  };
  return {
    heed,
    fault: faultNow,
    edges: {
      ...edges,
      interrupted: AbortSignal.any([edges.interrupted, lost, failed.signal]),
      whyInterrupted: () =>
        edges.interrupted.aborted
          ? 'the runner asked the step to end (SIGINT or SIGTERM)'
          : `the outbox ${faultNow() ?? 'failed'}`,
      settle: work => heed(work),
    },
  };
};

const layAside = async (
  { held, name, reason }: Stray,
  strays: Map<string, Tally>,
  { log, settle }: LaneEdges,
): Promise<void> => {
  const tally = strays.get(name) ?? { delivered: 0, dead: [], kept: [] };
  strays.set(name, tally);
  tally.dead.push(reason);
  log(`${name}: laid aside: ${reason}`);
  await settle(held.dead(reason));
};

/** How many records there are then. */
const giveBack = async (
  outbox: Outbox,
  tallies: Drained['tallies'],
  { edges }: Watch,
): Promise<number | undefined> => {
  const kept = tallies.flatMap(([, tally]) => tally.kept);
  const waiting = await outbox.count().catch(() => undefined);
  await Promise.all(kept.map(({ held, changed }) => edges.settle(held.back(changed))));
  return waiting === undefined ? undefined : waiting + kept.length;
};
