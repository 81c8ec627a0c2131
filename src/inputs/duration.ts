import { quoteValue, UserError } from './user-error.js';

const HOUR_MS = 3_600_000;

/** Units in milliseconds, each as people spell it. */
const UNITS: readonly (readonly [ms: number, spellings: readonly string[]])[] = [
  [1, ['ms', 'millis', 'millisecond', 'milliseconds']],
  [1000, ['', 's', 'sec', 'secs', 'second', 'seconds']],
  [60_000, ['m', 'min', 'mins', 'minute', 'minutes']],
  [HOUR_MS, ['h', 'hr', 'hrs', 'hour', 'hours']],
  [24 * HOUR_MS, ['d', 'day', 'days']],
];
/** A job may run for six hours at most on GitHub's runners, so nothing longer can be meant. */
const LONGEST_HOURS = 24;

/** Milliseconds for `500ms`, `10s`, `2m`, `24h`; a number without a unit is in seconds. */
export const parseDuration = (
  input: string,
  raw: string,
  fallback: string,
  longestHours = LONGEST_HOURS,
): number => {
  const value = raw.trim().toLowerCase() || fallback;
  const [, number, spelled = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(value) ?? [];
  const unitMs = UNITS.find(([, spellings]) => spellings.includes(spelled))?.[0];
  if (number === undefined || unitMs === undefined) {
    throw new UserError(
      input,
      `${quoteValue(raw)} is not a duration`,
      `write a number and a unit (ms, s, m, h), such as 10s or 2m, ${longestHours}h at most`,
    );
  }
  const ms = Math.round(Number(number) * unitMs);
  if (ms < 1)
    throw new UserError(input, `${quoteValue(raw)} is not long enough`, 'write more than 0, such as 10s');
  if (ms > longestHours * HOUR_MS)
    throw new UserError(input, `${quoteValue(raw)} is too long`, `write ${longestHours}h at most`);
  return ms;
};
