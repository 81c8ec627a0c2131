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

/** `23 May 2019`: the day of a date. Months start at 1. */
export const formatDate = (year: number, month: number, date: number): string | undefined => {
  const word = MONTHS[month - 1];
  return word === undefined ? undefined : `${date} ${word} ${year}`;
};

/** The day of a time in UTC, for readers whose time zone is unknown. */
export const formatUtcDay = (atMs: number): string => {
  const date = new Date(atMs);
  return formatDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
};
