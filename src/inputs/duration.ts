import { quoteValue, UserError } from './user-error.js';

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;
/** A job's step may run for six hours at most on GitHub's runners; nothing longer can be meant. */
const LONGEST_HOURS = 24;

/** Milliseconds of `500ms`, `10s`, `2m`, `24h`; a bare number means seconds. */
export const parseDuration = (
  input: string,
  raw: string,
  fallback: string,
  longestHours = LONGEST_HOURS,
): number => {
  const value = raw.trim() || fallback;
  const found = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/i.exec(value);
  if (!found) {
    throw new UserError(
      input,
      `${quoteValue(raw)} is not a duration`,
      'write a number and a unit, such as 10s or 2m',
    );
  }
  const unit = (found[2] ?? 's').toLowerCase() as keyof typeof UNIT_MS;
  const ms = Math.round(Number(found[1]) * UNIT_MS[unit]);
  if (ms < 1)
    throw new UserError(input, `${quoteValue(raw)} leaves no time`, 'write more than 0, such as 10s');
  if (ms > longestHours * UNIT_MS.h)
    throw new UserError(input, `${quoteValue(raw)} is too long`, `write ${longestHours}h at most`);
  return ms;
};
