import type { Keys } from './keys.js';
import type { Cache, Fault, MemoryEdges } from './types.js';
import { limitTime } from './time-limit.js';

/** A job's report about itself. */
export interface JobReport {
  readonly id: string;
  readonly name: string;
  /** The run's attempt; the first one if absent. */
  readonly attempt?: number;
  readonly state: (typeof STATES)[number];
  readonly isOver: boolean;
  /** Milliseconds since the epoch. */
  readonly fromMs?: number;
  readonly toMs?: number;
  /** The first step that failed. */
  readonly step?: string;
}

const STATES = ['success', 'failure', 'cancelled', 'skipped', 'running', 'waiting'] as const;

/** Milliseconds. */
const TIMES = {
  all: 8_000,
  /** Between two attempts, and up to twice that. */
  pause: 150,
} as const;

/** After so many attempts, the job that reserved the next list is considered dead. */
const PATIENCE = 10;

/**
 * Adds a job's report, if any, to those of its run, and returns all of them. Each list is saved under the next number: a key can be
 * reserved only once, so no job overwrites the report of another. Never rejects.
 */
export const shareReport = async (
  own: JobReport | undefined,
  keys: Keys,
  cache: Cache,
  edges: MemoryEdges,
): Promise<readonly JobReport[] | Fault> => {
  const { clock, random } = edges;
  const signal = limitTime(TIMES.all, edges);
  for (let attempt = 0; ; attempt += 1) {
    const found = await cache.read(keys.reports, signal);
    if (found.kind === 'fault') return found;
    const before = found.kind === 'found' ? parseReports(found.content) : [];
    if (own === undefined) return before;
    const all = [...before.filter(({ id }) => id !== own.id), own];
    if (JSON.stringify(before.find(({ id }) => id === own.id)) === JSON.stringify(own)) return before;
    const last = found.kind === 'found' ? Number(found.key.slice(keys.reports.length)) || 0 : 0;
    const next = last + 1 + Math.floor(attempt / PATIENCE);
    const saved = await cache.save(`${keys.reports}${next}`, signal, JSON.stringify(all));
    if (saved.kind === 'saved') return all;
    if (saved.kind === 'fault') return saved;
    await clock.sleep(TIMES.pause * (1 + random()), signal);
    if (signal.aborted) return { kind: 'fault', reason: 'the cache service took too long' };
  }
};

/** Anything in the repository can write to the cache, so what is not a report is left out. */
const parseReports = (content: string): readonly JobReport[] => {
  try {
    const value: unknown = JSON.parse(content);
    return Array.isArray(value) ? value.filter(isReport) : [];
  } catch {
    return [];
  }
};

const isReport = (value: unknown): value is JobReport => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, attempt, state, isOver, fromMs, toMs, step } = value as Partial<
    Record<keyof JobReport, unknown>
  >;
  const isTime = (time: unknown): boolean => time === undefined || Number.isFinite(time);
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    name.trim() !== '' &&
    STATES.includes(state as (typeof STATES)[number]) &&
    typeof isOver === 'boolean' &&
    isTime(attempt) &&
    isTime(fromMs) &&
    isTime(toMs) &&
    (step === undefined || typeof step === 'string')
  );
};
