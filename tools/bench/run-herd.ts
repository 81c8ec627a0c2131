import type { MemoryEdges, Cache } from '../../src/memory/types.js';
import type { EditOutcome } from '../../src/memory/edit.js';
import { editShared, startEdit } from '../../src/memory/shared-edit.js';
import { pauseFor } from '../../src/facts/request-budget.js';
import { listKeys } from '../../src/memory/keys.js';
import { rateCounter } from '../testing/receiver/rates.js';
import type { PlatformName } from '../testing/receiver/types.js';
import { virtualClock } from '../testing/virtual-clock.js';
import { randomFrom } from './random.js';

export interface RunHerd {
  readonly platform: PlatformName;
  readonly jobs: number;
  /** They end at random within this time. */
  readonly withinMs: number;
  readonly deadlineMs: number;
  readonly seed: number;
  /** Whether requests for keys that are taken count among those that the cache limits. */
  readonly countsTaken?: boolean;
  /** Without it, no job knows about the others. */
  readonly hasCache: boolean;
  /** In this many percent, the step dies before it sends its edit. */
  readonly dying?: number;
}

export interface RunOutcome {
  /** Requests to the platform. */
  readonly requests: number;
  /** Requests that the platform refused because of its rate limit. */
  readonly refused: number;
  readonly edits: number;
  readonly byAnother: number;
  readonly failed: number;
  /** To GitHub's API, one for every hundred jobs in a read. */
  readonly reads: number;
  readonly cacheRequests: number;
  /** Jobs that the final message reports wrongly. */
  readonly wrong: number;
  /** From the end of a job until the message showed it. */
  readonly waitsMs: readonly number[];
  /** How long each step took. */
  readonly stepsMs: readonly number[];
}

/** Milliseconds, round trip. */
const LATENCY = { platform: 150, api: 120, cache: 60 } as const;

/** GitHub's API takes up to this many times longer. */
const SLOWEST = 8;

/** Until GitHub's API knows about a step what the runner knows: at random, up to this. */
const API_LAG_MS = 1_500;

/** Entries that a repository may create per minute. */
const CACHE_UPLOADS = 200;

/** Requests that the token of a job may make within the hour. */
const BUDGET = 1_000;
const HOUR_MS = 3_600_000;

type State = ReadonlyMap<number, 'running' | 'over'>;

/** Many jobs of one run end at nearly the same time, and each should edit the run's message. */
export const simulateRun = async (herd: RunHerd): Promise<RunOutcome> => {
  const { platform, jobs, withinMs, deadlineMs, seed, dying = 0 } = herd;
  const clock = virtualClock();
  const random = randomFrom(seed);
  const never = new AbortController().signal;
  const pages = Math.ceil(jobs / 100);
  const count = rateCounter();
  const stats = { requests: 0, refused: 0, reads: 0, cacheRequests: 0 };
  const ended = new Map<number, number>();
  const seenAt = new Map<number, number>();
  let message: State = new Map();
  const reportedAt = new Map<number, number>();
  const stepsMs: number[] = [];

  const read = async (own: number): Promise<State> => {
    stats.reads += pages;
    const latencyMs = LATENCY.api * (1 + random() * SLOWEST);
    await clock.sleep(latencyMs / 2, never);
    const now = clock.now();
    const state = new Map(
      Array.from({ length: jobs }, (_, id) => {
        const isOver = id === own || (seenAt.get(id) ?? Infinity) <= now;
        return [id, isOver ? 'over' : 'running'] as const;
      }),
    );
    await clock.sleep(latencyMs / 2, never);
    return state;
  };

  const send = async (state: State): Promise<'sent' | 'busy'> => {
    stats.requests += 1;
    await clock.sleep(LATENCY.platform / 2, never);
    const { refusal } = count(platform, 'the webhook', clock.now());
    if (!refusal) {
      message = state;
      for (const [id, what] of state)
        if (what === 'over' && !reportedAt.has(id)) reportedAt.set(id, clock.now());
    }
    if (refusal) stats.refused += 1;
    await clock.sleep(LATENCY.platform / 2, never);
    return refusal ? 'busy' : 'sent';
  };

  const cache = fakeCache(clock, () => (stats.cacheRequests += 1), herd.countsTaken === true);
  const edges: MemoryEdges = {
    env: {},
    http: () => Promise.reject(new Error('no requests in a simulation')),
    clock,
    random,
    interrupted: never,
  };
  const keys = listKeys({ name: platform }, { kind: 'run', id: '1' });

  const job = async (id: number): Promise<EditOutcome | 'died'> => {
    await clock.sleep(random() * withinMs, never);
    const now = clock.now();
    ended.set(id, now);
    seenAt.set(id, now + random() * API_LAG_MS);
    if (random() * 100 < dying) return 'died';
    const endsAt = now + deadlineMs;
    const shared = { keys, ...(herd.hasCache && { cache }), edges, endsAt };
    const outcome = await editShared<State>(
      {
        read: () => read(id),
        send,
        pauseAfter: () =>
          pauseFor({ limit: BUDGET, left: BUDGET - stats.reads, renewsAtMs: HOUR_MS }, pages, clock.now()),
        isSame: (before, after) => [...after].every(([one, what]) => before.get(one) === what),
        countEnding: state =>
          [...state].filter(([one, what]) => what === 'over' && isLately(seenAt.get(one), clock.now()))
            .length,
        isLast: state =>
          [...state].every(
            ([one, what]) => one <= id || what === 'running' || !isLately(seenAt.get(one), clock.now()),
          ),
      },
      shared,
      await startEdit(shared),
    );
    stepsMs.push(clock.now() - now);
    return outcome;
  };
  const results = await Promise.all(Array.from({ length: jobs }, (_, id) => job(id)));
  const by = (what: EditOutcome): number => results.filter(result => result === what).length;
  return {
    ...stats,
    stepsMs,
    edits: by('sent'),
    byAnother: by('by-another'),
    failed: by('failed'),
    wrong: results.filter((result, id) => result !== 'died' && message.get(id) !== 'over').length,
    waitsMs: [...ended].flatMap(([id, at]) => (reportedAt.has(id) ? [(reportedAt.get(id) ?? 0) - at] : [])),
  };
};

const LATELY_MS = 10_000;
const isLately = (at: number | undefined, now: number): boolean => at !== undefined && at > now - LATELY_MS;

/** Answers like the service, including its limit. */
const fakeCache = (clock: MemoryEdges['clock'], note: () => void, countsTaken: boolean): Cache => {
  const never = new AbortController().signal;
  const reserved = new Set<string>();
  const saved: string[] = [];
  const uploads: number[] = [];
  const take = (key: string): 'reserved' | 'taken' | 'refused' => {
    if (uploads.filter(at => at > clock.now() - 60_000).length >= CACHE_UPLOADS) return 'refused';
    const isTaken = reserved.has(key);
    if (!isTaken || countsTaken) uploads.push(clock.now());
    if (isTaken) return 'taken';
    reserved.add(key);
    return 'reserved';
  };
  const asked = async (requests = 1): Promise<void> => {
    for (let n = 0; n < requests; n += 1) note();
    await clock.sleep(LATENCY.cache * requests, never);
  };
  const FULL = { kind: 'fault', reason: 'HTTP 429', isBusy: true } as const;
  return {
    find: async prefix => {
      await asked();
      const key = saved.findLast(one => one.startsWith(prefix));
      return key === undefined ? { kind: 'none' } : { kind: 'found', key };
    },
    read: () => Promise.reject(new Error('no content in a simulation')),
    reserve: async key => {
      await asked();
      const kind = take(key);
      return kind === 'refused' ? FULL : { kind };
    },
    save: async key => {
      const kind = take(key);
      await asked(kind === 'reserved' ? 3 : 1);
      if (kind === 'refused') return FULL;
      if (kind === 'taken') return { kind };
      saved.push(key);
      return { kind: 'saved' };
    },
  };
};
