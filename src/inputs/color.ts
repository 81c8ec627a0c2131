import { quoteValue, UserError } from './user-error.js';

/** GitHub's own colours for the same things. https://primer.style/product/primitives/color/ */
export const COLORS = {
  failure: 0xcf222e,
  success: 0x1a7f37,
  cancelled: 0x6e7781,
  neutral: 0x6e7781,
  news: 0x0969da,
  merged: 0x8250df,
  warning: 0xbf8700,
} as const;

const NAMED: Readonly<Record<string, number>> = {
  success: COLORS.success,
  failure: COLORS.failure,
  cancelled: COLORS.cancelled,
  neutral: COLORS.neutral,
};

/** 0xRRGGBB of `#rrggbb` or a named colour, or undefined where the input is empty. */
export const parseColor = (input: string, raw: string): number | undefined => {
  const value = raw.trim().toLowerCase();
  if (value === '') return undefined;
  if (/^#[0-9a-f]{6}$/.test(value)) return Number.parseInt(value.slice(1), 16);
  const named = Object.hasOwn(NAMED, value) ? NAMED[value] : undefined;
  if (named !== undefined) return named;
  throw new UserError(
    input,
    `${quoteValue(raw)} is not a colour`,
    "write '#rrggbb' in quotes, success, failure, cancelled or neutral",
  );
};
