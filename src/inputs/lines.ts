import { quoteValue, UserError } from './user-error.js';

/** What a phone shows without much scrolling. */
export const DEFAULT_LINES = 40;

/** A number of lines; 0 for unlimited. */
export const parseLines = (input: string, raw: string): number => {
  const value = raw.trim();
  if (value === '') return DEFAULT_LINES;
  if (/^\d{1,5}$/.test(value)) return Number(value);
  throw new UserError(
    input,
    `${quoteValue(raw)} is not a number of lines`,
    'write 40 or so, or 0 for as many as the platform allows',
  );
};
