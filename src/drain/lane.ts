import { following } from '../delivery/follow.js';
import { send, type DeliveryEdges, type Ending } from '../delivery/send.js';
import { contentOf, type OutboxRecord } from '../outbox/record.js';
import { changed, payloadsOf } from './restore.js';
import type { Destination, Draining, Payload } from '../platforms/types.js';
import { duration } from '../text/duration.js';
import { paceOf, type Pace } from './pace.js';
import type { Job } from './sort.js';
import type { DrainLimits, Tally } from './types.js';

/** A destination that takes no message for so long is down: what waits for it goes on waiting. */
const PATIENCE_MS = 60_000;

/** From here on a message says that it is late; one that may be there already says so at any time. */
const LATE_FROM_MS = 60_000;

/** `interrupted`: when nothing more is to be posted. */
export interface LaneEdges extends DeliveryEdges {
  readonly whyInterrupted: () => string;
  /** Takes a record out of the outbox, or lays it aside. Never rejects. */
  readonly settle: (work: Promise<void>) => Promise<void>;
}

export interface Lane {
  readonly tally: Tally;
  /** Delivers in this order; what follows a failure is kept. Never rejects. */
  readonly work: (jobs: readonly Job[]) => Promise<void>;
}

/** What waits for one destination. `endsAt`: in the clock's time. */
export const openLane = async (
  destination: Destination,
  limits: DrainLimits,
  endsAt: number,
  edges: LaneEdges,
): Promise<Lane> => {
  const draining = await destination.platform.draining();
  const pace = paceOf(draining.rates);
  const line: Line = { destination, limits, endsAt, draining, pace, edges: paced(edges, pace, draining) };
  const tally: Tally = { delivered: 0, dead: [], kept: [] };
  return {
    tally,
    work: async jobs => {
      for (const [at, job] of jobs.entries()) await deliver(job, `${at + 1} of ${jobs.length}`, line, tally);
    },
  };
};

interface Line {
  readonly destination: Destination;
  readonly limits: DrainLimits;
  readonly endsAt: number;
  readonly draining: Draining;
  readonly pace: Pace;
  readonly edges: LaneEdges;
}

/** Every request counts, further tries too. */
const paced = (edges: LaneEdges, pace: Pace, { restMs }: Draining): LaneEdges => ({
  ...edges,
  http: async (request, signal) => {
    pace.sent(edges.clock.now());
    const result = await edges.http(request, signal);
    const now = edges.clock.now();
    if (result.kind === 'answer') pace.rest(now + restMs(result, now));
    return result;
  },
});

const deliver = async (job: Job, progress: string, line: Line, tally: Tally): Promise<void> => {
  const { held, record } = job;
  const { destination, edges } = line;
  if (tally.stopped !== undefined) return void tally.kept.push({ held });
  const end = await postAll(record, line);
  switch (end.kind) {
    case 'delivered':
      tally.delivered += 1;
      edges.log(`${destination.name}: delivered, ${duration(ageOf(record, line))} late (${progress})`);
      return edges.settle(held.done());
    case 'dead':
      tally.dead.push(end.reason);
      edges.log(`${destination.name}: laid aside (${progress}): ${end.reason}`);
      // Discord asks not to use such a webhook again, and a corrected secret saves what waits.
      if (end.closed) tally.stopped = { reason: end.reason, trouble: true };
      return edges.settle(held.dead(end.reason));
    case 'stopped': {
      const { reason, trouble, left } = end;
      tally.stopped = { reason, trouble };
      tally.kept.push({ held, ...(left && { changed: left }) });
      edges.log(`${destination.name}: stopped (${progress}): ${reason}`);
    }
  }
};

type Stop = { readonly kind: 'stopped'; readonly reason: string; readonly trouble: boolean };

type End =
  | { readonly kind: 'delivered' }
  /** `closed`: nothing else would be taken either. */
  | { readonly kind: 'dead'; readonly reason: string; readonly closed?: boolean }
  /** `left`: what the record is to say from now on, if anything has changed. */
  | (Stop & { readonly left?: OutboxRecord });

const ageOf = ({ madeAt }: OutboxRecord, { edges }: Line): number => edges.clock.now() - Date.parse(madeAt);

/** All parts of a record, in order. */
const postAll = async (record: OutboxRecord, line: Line): Promise<End> => {
  const { limits } = line;
  const age = ageOf(record, line);
  if (age > limits.maxAgeMs)
    return { kind: 'dead', reason: `${duration(age)} old, and max-age is ${duration(limits.maxAgeMs)}` };
  let parts = payloadsOf(record);
  let attempts = record.attempts;
  for (let late: OutboxRecord | undefined = record; parts[0] !== undefined; late = undefined) {
    const ending = await post(parts[0], late, line);
    if (ending.kind === 'stopped') return { ...ending, ...leftOf(record, parts, attempts) };
    attempts += ending.attempts;
    if (ending.kind === 'delivered')
      parts = await following(parts.slice(1), ending, line.destination.platform);
    else if (ending.forGood)
      return { kind: 'dead', reason: ending.reason, ...(ending.closed && { closed: true }) };
    else {
      const reason = line.edges.interrupted.aborted ? line.edges.whyInterrupted() : ending.reason;
      return { kind: 'stopped', reason, trouble: true, ...leftOf(record, parts, attempts, ending) };
    }
  }
  return { kind: 'delivered' };
};

/** A record is written anew only where it would say something false: that costs it its place in a queue. */
const leftOf = (
  record: OutboxRecord,
  [first, ...rest]: readonly Payload[],
  attempts: number,
  { reason, mayHaveArrived }: Pick<OutboxRecord, 'reason' | 'mayHaveArrived'> = record,
): { readonly left?: OutboxRecord } => {
  const doubt = record.mayHaveArrived || mayHaveArrived;
  const isSame = rest.length + 1 === record.payloads.length && doubt === record.mayHaveArrived;
  if (first === undefined || isSame) return {};
  const { envelopes: _envelopes, ...story } = record;
  return {
    left: { ...story, ...contentOf([first, ...rest]), attempts, reason, mayHaveArrived: doubt },
  };
};

/** One part, as soon as the platform takes it; again where it asks for more time than one message may take. */
const post = async (part: Payload, late: OutboxRecord | undefined, line: Line): Promise<Ending | Stop> => {
  const { destination, limits, endsAt, pace, edges } = line;
  const deadlineMs = Math.min(PATIENCE_MS, limits.deadlineMs);
  for (;;) {
    const stop = await turn(line);
    if (stop !== undefined) return stop;
    const errand = {
      destination,
      limits: { timeoutMs: limits.timeoutMs, deadlineMs },
      endsAt: Math.min(endsAt, edges.clock.now() + deadlineMs),
      edges,
    };
    const ending = await send(late === undefined ? part : told(part, late, line), errand);
    const isToWait = pace.restsUntil() > edges.clock.now() && !edges.interrupted.aborted;
    if (ending.kind === 'delivered' || ending.forGood || ending.mayHaveArrived || !isToWait) return ending;
  }
};

/** Waits until the pace lets a request go; why there is none any more. */
const turn = async ({ destination, limits, endsAt, pace, edges }: Line): Promise<Stop | undefined> => {
  const { clock, interrupted, whyInterrupted } = edges;
  const waitMs = Math.max(0, pace.freeAt() - clock.now());
  if (pace.restsUntil() >= endsAt) {
    const reason = `${destination.platform.title} asks to wait ${duration(waitMs)}, longer than the deadline leaves`;
    return { kind: 'stopped', reason, trouble: true };
  }
  if (clock.now() + waitMs >= endsAt)
    return {
      kind: 'stopped',
      reason: `the deadline of ${duration(limits.deadlineMs)} is over`,
      trouble: false,
    };
  await clock.sleep(waitMs, interrupted);
  return interrupted.aborted ? { kind: 'stopped', reason: whyInterrupted(), trouble: true } : undefined;
};

const told = (part: Payload, record: OutboxRecord, line: Line): Payload => {
  const { madeAt, mayHaveArrived } = record;
  const by = ageOf(record, line);
  if (by < LATE_FROM_MS && !mayHaveArrived) return part;
  const lateness = { madeAt: Date.parse(madeAt), by, mayHaveArrived };
  return changed(part, body => line.draining.late(body, lateness));
};
