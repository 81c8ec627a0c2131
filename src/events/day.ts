import { str } from './read.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day of an ISO date or time as it is written there: `23 May 2019`. For days that people chose, such as a due date. */
export const day = (value: unknown): string | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(str(value) ?? '') ?? [];
  const word = MONTHS[Number(month) - 1];
  return word === undefined ? undefined : `${Number(date)} ${word} ${year}`;
};
