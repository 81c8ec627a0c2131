import { pauseFor } from '../../src/facts/request-budget.js';
import type { EditOutcome } from '../../src/memory/edit.js';
import { listKeys } from '../../src/memory/keys.js';
import { nameMessages } from '../../src/memory/schedule.js';
import { editShared, startEdit } from '../../src/memory/shared-edit.js';
import type { MemoryEdges } from '../../src/memory/types.js';
import { rateCounter } from '../testing/receiver/rates.js';
import type { PlatformName } from '../testing/receiver/types.js';
import { virtualClock } from '../testing/virtual-clock.js';
import { type CacheFault, fakeCacheService } from './fake-cache.js';
import { fakeRun, findOthers, isSameRun, type RunState } from './fake-run.js';
import { randomFrom } from './random.js';

export interface RunHerd {
  readonly platform: PlatformName;
  readonly jobs: number;
  /** They end at random within this time. */
  readonly withinMs: number;
  readonly deadlineMs: number;
  readonly seed: number;
  /** Without it, no job knows about the others. */
  readonly hasCache: boolean;
  readonly cacheFault?: CacheFault;
  /** Whether requests for keys that are taken count among those that the cache limits. */
  readonly countsTaken?: boolean;
  /** Whether the jobs are not of one matrix. */
  readonly areDifferent?: boolean;
  /** Whether every second job edits a message of another destination, too. */
  readonly isMixed?: boolean;
  /** In this many percent, the step dies before it does anything. */
  readonly dying?: number;
  /** Whether a job that is about to edit is killed, each time but where it replaces one. */
  readonly killsEditors?: boolean;
  /** Every third clock is ahead by this, every third behind. */
  readonly skewMs?: number;
}

export interface RunOutcome {
  /** Requests to the platform. */
  readonly requests: number;
  /** Requests that the platform refused because of its rate limit. */
  readonly refused: number;
  /** Jobs by what became of their edit. */
  readonly edits: number;
  readonly byAnother: number;
  readonly failed: number;
  readonly killed: number;
  /** To GitHub's API, one for every hundred jobs in a read. */
  readonly reads: number;
  readonly cacheRequests: number;
  /** Jobs that a final message reports wrongly. */
  readonly wrong: number;
  /** The most requests by one job, to all services. */
  readonly mostByOne: number;
  /** From the end of a job until its message showed it. */
  readonly waitsMs: readonly number[];
  /** How long each step took. */
  readonly stepsMs: readonly number[];
}

/** Milliseconds, round trip. */
const LATENCY = { platform: 150, api: 120 } as const;

/** GitHub's API takes up to this many times longer. */
const SLOWEST = 8;

/** Requests that the token of a job may make within the hour. */
const BUDGET = 1_000;
const HOUR_MS = 3_600_000;

const START_MS = Date.UTC(2026, 0, 1);

const MESSAGES = [nameMessages('1'), nameMessages('2')] as const;

/** Many jobs of one run end at nearly the same time, and each should edit the run's messages. */
export const simulateRun = async (herd: RunHerd): Promise<RunOutcome> => {
  const { platform, jobs, withinMs, deadlineMs, seed, dying = 0, skewMs = 0 } = herd;
  const clock = virtualClock(START_MS);
  const random = randomFrom(seed);
  const never = new AbortController().signal;
  const pages = Math.ceil(jobs / 100);
  const count = rateCounter();
  const stats = { requests: 0, refused: 0, reads: 0, killed: 0 };
  const run = fakeRun(jobs, clock, random);
  const shown = new Map<string, RunState>();
  const shownAt = new Map<string, number>();
  const ended = new Map<number, number>();
  const stepsMs: number[] = [];
  const byOne = new Map<number, number>();
  const service = fakeCacheService(clock, herd.countsTaken === true, herd.cacheFault);
  const keys = listKeys({ name: '' }, { kind: 'run', id: '1' });
  let wasKilled = false;

  const read = async (own: number): Promise<RunState> => {
    stats.reads += pages;
    byOne.set(own, (byOne.get(own) ?? 0) + pages);
    const latencyMs = LATENCY.api * (1 + random() * SLOWEST);
    await clock.sleep(latencyMs / 2, never);
    const state = run.look(own);
    await clock.sleep(latencyMs / 2, never);
    return state;
  };

  const send = async (own: number, state: RunState, message: string): Promise<number | undefined> => {
    stats.requests += 1;
    byOne.set(own, (byOne.get(own) ?? 0) + 1);
    await clock.sleep(LATENCY.platform / 2, never);
    const { refusal } = count(platform, message, clock.now());
    if (refusal) stats.refused += 1;
    else {
      shown.set(message, state);
      for (const [id, one] of state.entries())
        if (one !== 'running' && !shownAt.has(`${message} ${id}`))
          shownAt.set(`${message} ${id}`, clock.now());
    }
    await clock.sleep(LATENCY.platform / 2, never);
    return refusal && Number(refusal.headers['retry-after'] ?? 0) * 1_000;
  };

  const messagesOf = (id: number): readonly string[] =>
    herd.isMixed === true && id % 2 === 0 ? MESSAGES : MESSAGES.slice(0, 1);

  const step = async (id: number, killed: () => void): Promise<EditOutcome> => {
    const skew = [0, skewMs, -skewMs][id % 3] ?? 0;
    const jobClock = { ...clock, now: () => clock.now() + skew };
    const edges: MemoryEdges = {
      env: {},
      http: () => Promise.reject(new Error('no requests in a simulation')),
      clock: jobClock,
      random,
      interrupted: never,
    };
    const beganAt = jobClock.now();
    const shared = {
      ...{ keys, edges, beganAt, endsAt: beganAt + deadlineMs },
      ...(herd.hasCache && { cache: service.open(jobClock) }),
    };
    const messages = messagesOf(id);
    const start = await startEdit(messages, shared);
    // As an action does it: a job of a matrix does not read what it will have to read again.
    const first = start.kind === 'alone' && herd.areDifferent === true ? await read(id) : undefined;
    const outcomes = await editShared<RunState>(
      {
        messages,
        ...(first && { first }),
        read: () => read(id),
        send: async (state, which) => {
          wasKilled = herd.killsEditors === true && !wasKilled;
          if (wasKilled) {
            stats.killed += 1;
            killed();
            return new Promise<never>(() => undefined);
          }
          const waits = await Promise.all(which.map(message => send(id, state, message)));
          const busy = which.filter((_, at) => waits[at] !== undefined);
          return { busy, failed: [], waitMs: Math.max(0, ...waits.flatMap(ms => ms ?? [])) };
        },
        pauseAfter: () =>
          pauseFor(
            { limit: BUDGET, left: BUDGET - stats.reads, renewsAtMs: START_MS + HOUR_MS },
            pages,
            clock.now(),
          ),
        isSame: isSameRun,
        isOver: state => !state.includes('running'),
        findOthers: state => findOthers(state, id, herd.areDifferent !== true),
      },
      shared,
      start,
    );
    const all = [...outcomes.values()];
    return all.find(one => one === 'failed') ?? all.find(one => one === 'sent') ?? 'by-another';
  };

  const job = async (id: number): Promise<EditOutcome | 'died'> => {
    await clock.sleep(random() * withinMs, never);
    const now = clock.now();
    ended.set(id, now);
    run.end(id);
    const outcome =
      random() * 100 < dying
        ? 'died'
        : await new Promise<EditOutcome | 'died'>(resolve => {
            void step(id, () => resolve('died')).then(resolve);
          });
    run.leave(id);
    if (outcome !== 'died') stepsMs.push(clock.now() - now);
    return outcome;
  };
  const results = await Promise.all(Array.from({ length: jobs }, (_, id) => job(id)));
  const by = (what: EditOutcome): number => results.filter(result => result === what).length;
  const isWrong = (result: EditOutcome | 'died', id: number): boolean =>
    result !== 'died' &&
    messagesOf(id).some(message => (shown.get(message)?.[id] ?? 'running') === 'running');
  return {
    ...stats,
    cacheRequests: service.requests(),
    stepsMs,
    edits: by('sent'),
    byAnother: by('by-another'),
    failed: by('failed'),
    wrong: results.filter(isWrong).length,
    mostByOne: Math.max(...byOne.values(), 0),
    waitsMs: [...ended].flatMap(([id, at]) => {
      const reportedAt = shownAt.get(`${MESSAGES[0]} ${id}`);
      return reportedAt === undefined ? [] : [reportedAt - at];
    }),
  };
};
