import { dayWords } from '../text/moment.js';
import { str } from './read.js';

/** The day of an ISO date or time as it is written there: `23 May 2019`. For days that people chose, such as a due date. */
export const day = (value: unknown): string | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(str(value) ?? '') ?? [];
  return dayWords(Number(year), Number(month), Number(date));
};
