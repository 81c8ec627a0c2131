import { formatNumber } from '../../text/numbers.js';

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** `4.1 MB`, in powers of 1,000 as on GitHub. What rounds to 1,000 of a unit is one of the next. */
export const formatSize = (bytes: number, power = 0): string => {
  const value = bytes / 1000 ** power;
  if (Math.round(value) >= 1000 && power < UNITS.length - 1) return formatSize(bytes, power + 1);
  const shown = power > 0 && value < 9.95 ? value.toFixed(1) : formatNumber(Math.round(value));
  return `${shown} ${UNITS[power] ?? ''}`;
};
