import { quoteValue, UserError } from './user-error.js';

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Units as people spell them. */
const UNITS: readonly (readonly [form: RegExp, unit: keyof typeof UNIT_MS])[] = [
  [/^(?:ms|millis(?:econds?)?|milliseconds?)$/, 'ms'],
  [/^(?:s|secs?|seconds?)?$/, 's'],
  [/^(?:m|mins?|minutes?)$/, 'm'],
  [/^(?:h|hrs?|hours?)$/, 'h'],
  [/^(?:d|days?)$/, 'd'],
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
  const value = raw.trim() || fallback;
  const [, number, spelled = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value) ?? [];
  const unit = UNITS.find(([form]) => form.test(spelled.toLowerCase()))?.[1];
  if (number === undefined || unit === undefined) {
    throw new UserError(
      input,
      `${quoteValue(raw)} is not a duration`,
      `write a number and a unit (ms, s, m, h), such as 10s or 2m, ${longestHours}h at most`,
    );
  }
  const ms = Math.round(Number(number) * UNIT_MS[unit]);
  if (ms < 1)
    throw new UserError(input, `${quoteValue(raw)} is not long enough`, 'write more than 0, such as 10s');
  if (ms > longestHours * UNIT_MS.h)
    throw new UserError(input, `${quoteValue(raw)} is too long`, `write ${longestHours}h at most`);
  return ms;
};
