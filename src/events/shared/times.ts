import { duration } from '../../text/duration.js';
import { between, str } from '../../values/read.js';
import { dayWords } from '../../text/moment.js';

/** Below this a duration says nothing: many services set both times at once. */
const WORTH_A_WORD_MS = 1_000;

/** How many milliseconds something took, between two ISO times. */
export const tookMs = (from: unknown, to: unknown): number | undefined => {
  const ms = between(from, to);
  return ms === undefined || ms < WORTH_A_WORD_MS ? undefined : ms;
};

/** The same in words. */
export const took = (from: unknown, to: unknown): string | undefined => {
  const ms = tookMs(from, to);
  return ms === undefined ? undefined : duration(ms);
};

/** The day of an ISO date or time as it is written there: `23 May 2019`. For days that people chose, such as a due date. */
export const day = (value: unknown): string | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(str(value) ?? '') ?? [];
  return dayWords(Number(year), Number(month), Number(date));
};
