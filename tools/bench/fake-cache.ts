import { serviceClock } from '../../src/memory/service-clock.js';
import type { Cache, Fault, MemoryEdges } from '../../src/memory/types.js';

/** What may be wrong with the cache. `wrong`: it reserves every key for everybody, and finds what nobody saved. */
export type CacheFault = 'slow' | 'refusing' | 'wrong';

/** Milliseconds, round trip. */
const LATENCY = 60;
const SLOW = 5_000;

/** Entries that a repository may create per minute. */
const UPLOADS = 200;

interface Service {
  /** As one job sees it, whose clock may be wrong. */
  readonly open: (jobClock: MemoryEdges['clock']) => Cache;
  readonly requests: () => number;
}

/**
 * Answers like the Actions cache service, including its limit.
 * @param countsTaken whether requests for keys that are taken count, too.
 */
export const fakeCacheService = (
  clock: MemoryEdges['clock'],
  countsTaken: boolean,
  faulty?: CacheFault,
): Service => {
  const reserved = new Set<string>();
  const saved: string[] = [];
  const uploads: number[] = [];
  let requests = 0;
  const take = (key: string): 'reserved' | 'taken' | 'refused' => {
    if (uploads.filter(at => at > clock.now() - 60_000).length >= UPLOADS) return 'refused';
    const isTaken = reserved.has(key) && faulty !== 'wrong';
    if (!isTaken || countsTaken) uploads.push(clock.now());
    if (isTaken) return 'taken';
    reserved.add(key);
    return 'reserved';
  };
  const FULL = { kind: 'fault', reason: 'HTTP 429', isBusy: true } as const;
  const open = (jobClock: MemoryEdges['clock']): Cache => {
    const { now, note } = serviceClock(jobClock);
    const ask = async (signal: AbortSignal, times = 1): Promise<Fault | undefined> => {
      const sentAt = jobClock.now();
      requests += times;
      await clock.sleep(faulty === 'slow' ? SLOW : (LATENCY * times) / 2, signal);
      const date = new Date(clock.now()).toUTCString();
      if (faulty !== 'slow') await clock.sleep((LATENCY * times) / 2, signal);
      if (signal.aborted || faulty === 'refusing') return { kind: 'fault', reason: 'HTTP 500' };
      note(date, sentAt, jobClock.now());
      return undefined;
    };
    return {
      now,
      find: async (prefix, signal) => {
        const fault = await ask(signal);
        if (fault) return fault;
        const key = faulty === 'wrong' ? `${prefix}?` : saved.findLast(one => one.startsWith(prefix));
        return key === undefined ? { kind: 'none' } : { kind: 'found', key };
      },
      read: () => Promise.reject(new Error('no content in a simulation')),
      reserve: async (key, signal) => {
        const fault = await ask(signal);
        if (fault) return fault;
        const kind = take(key);
        return kind === 'refused' ? FULL : { kind };
      },
      save: async (key, signal) => {
        const kind = take(key);
        const fault = await ask(signal, kind === 'reserved' ? 3 : 1);
        if (fault) return fault;
        if (kind === 'refused') return FULL;
        if (kind === 'taken') return { kind };
        saved.push(key);
        return { kind: 'saved' };
      },
    };
  };
  return { open, requests: () => requests };
};
