import { formatDuration } from '../../text/duration.js';
import { elapsedBetween, readString } from '../../values/read.js';
import { formatDate } from '../../text/moment.js';

/** A shorter duration says nothing: many services set both times at once. */
const WORTH_SHOWING_MS = 1_000;

/** Milliseconds between two ISO times. */
export const elapsedMs = (from: unknown, to: unknown): number | undefined => {
  const ms = elapsedBetween(from, to);
  return ms === undefined || ms < WORTH_SHOWING_MS ? undefined : ms;
};

/** The same in words. */
export const formatElapsed = (from: unknown, to: unknown): string | undefined => {
  const ms = elapsedMs(from, to);
  return ms === undefined ? undefined : formatDuration(ms);
};

/** The day of an ISO date or time as written: `23 May 2019`. For days that people choose, such as a due date. */
export const formatDay = (value: unknown): string | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(readString(value) ?? '') ?? [];
  return formatDate(Number(year), Number(month), Number(date));
};
