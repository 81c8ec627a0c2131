import { pluralize } from '../events/shared/common.js';
import { entry, known } from '../values/read.js';
import type { ErrorAnnotation, RunJob } from './run-reader.js';

/**
 * What GitHub says about a job that timed out, with the conclusion `cancelled`: "…has exceeded the maximum execution time of 1h30m0s", on
 * older servers "…of 90 minutes." or "…of 90."; if no runner came, "…while awaiting a runner for 24h0m0s".
 */
const JOB_TIMEOUT =
  /^The job\b.{0,200}? has exceeded the maximum execution time(?<queued> while awaiting a runner for)?(?: of)? (?<limit>.{1,40}?)\.?$/;
/** What the runner says about a step, which it calls an action. https://github.com/actions/runner */
const STEP_TIMEOUT = /^The action '(?<step>.*)' has timed out after (?<minutes>\d{1,6}) minutes?\.?$/;

/** `30 minutes`, `6 hours`, `24 hours without a runner`: completes "timed out after …". */
type TimeLimit = string;

/** The shortest possible limit, since `timeout-minutes` is a whole number. A job that was stopped sooner did not time out. */
const SHORTEST_MS = 60_000;

/** Whether a cancelled job may have timed out. */
export const mayHaveTimedOut = ({ result, fromMs, toMs }: RunJob): boolean =>
  result === 'cancelled' && (fromMs === undefined || toMs === undefined || toMs - fromMs >= SHORTEST_MS);

/** Longest first: of the jobs that were stopped together, it is the one that timed out. */
export const byDuration = (a: RunJob, b: RunJob): number => measureDuration(b) - measureDuration(a);

const measureDuration = ({ fromMs = 0, toMs = fromMs }: RunJob): number => toMs - fromMs;

/** What the annotations say about time limits: the job's own and those of its steps. The rest are its errors. */
export interface Timeouts {
  readonly limit?: TimeLimit;
  /** By step name. */
  readonly steps: ReadonlyMap<string, TimeLimit>;
  readonly others: readonly ErrorAnnotation[];
}

export const readTimeouts = (notes: readonly ErrorAnnotation[]): Timeouts => {
  const limits: TimeLimit[] = [];
  const steps = new Map<string, TimeLimit>();
  const others = notes.filter(note => {
    const message = note.message.trim();
    const job = JOB_TIMEOUT.exec(message)?.groups;
    const minutes = job?.['limit'] === undefined ? undefined : readMinutes(job['limit']);
    if (minutes !== undefined) {
      limits.push(`${formatMinutes(minutes)}${job?.['queued'] === undefined ? '' : ' without a runner'}`);
      return false;
    }
    const step = STEP_TIMEOUT.exec(message)?.groups;
    if (step?.['step'] === undefined) return true;
    steps.set(step['step'].trim(), formatMinutes(Number(step['minutes'])));
    return false;
  });
  return { ...known('limit', limits[0]), steps, others };
};

/** `6h0m0s`, `45m0s`, `30 minutes`, `30` */
const readMinutes = (limit: string): number | undefined => {
  const [, plain] = /^(\d{1,6})(?: minutes?)?$/.exec(limit) ?? [];
  if (plain !== undefined) return Number(plain);
  const [whole, hours, minutes, seconds] =
    /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(limit) ?? [];
  if (!whole) return undefined;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Math.round(Number(seconds ?? 0) / 60);
};

const formatMinutes = (minutes: number): string =>
  minutes >= 60 && minutes % 60 === 0 ? pluralize(minutes / 60, 'hour') : pluralize(minutes, 'minute');

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000 };

/** Whether a duration says nothing that the limit does not say: starting and ending a job takes a little, too. */
export const isAboutLimit = (durationMs: number, limit: TimeLimit): boolean => {
  const [, count, unit] = /^(\d+) (minute|hour)/.exec(limit) ?? [];
  const limitMs = Number(count ?? 0) * (entry(UNITS, unit) ?? 0);
  return Math.abs(durationMs - limitMs) <= Math.max(2 * SHORTEST_MS, limitMs / 10);
};
