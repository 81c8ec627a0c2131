import { COLORS } from '../values/colors.js';
import { entry } from '../values/read.js';
import { quoteValue, UserError } from './user-error.js';

/** https://www.w3.org/TR/css-color-4/#named-colors (the sixteen basic ones) */
const CSS_COLORS = {
  black: 0x000000,
  silver: 0xc0c0c0,
  gray: 0x808080,
  white: 0xffffff,
  maroon: 0x800000,
  red: 0xff0000,
  purple: 0x800080,
  fuchsia: 0xff00ff,
  green: 0x008000,
  lime: 0x00ff00,
  olive: 0x808000,
  yellow: 0xffff00,
  navy: 0x000080,
  blue: 0x0000ff,
  teal: 0x008080,
  aqua: 0x00ffff,
} as const;

const NAMED: Readonly<Record<string, number>> = {
  success: COLORS.success,
  failure: COLORS.failure,
  cancelled: COLORS.cancelled,
  neutral: COLORS.neutral,
  ...CSS_COLORS,
};

/** The ways in which people write six digits: `#rrggbb`, `rrggbb`, `0xrrggbb`. */
const HEX = /^(?:#|0x)?([0-9a-f]{6})$/;
/** `#rgb`. */
const SHORT_HEX = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;

/** 0xRRGGBB from a hexadecimal or named color. */
export const readColor = (raw: string): number | undefined => {
  const value = raw.trim().toLowerCase();
  const digits =
    HEX.exec(value)?.[1] ??
    SHORT_HEX.exec(value)
      ?.slice(1)
      .map(one => one + one)
      .join('');
  return digits === undefined ? entry(NAMED, value) : Number.parseInt(digits, 16);
};

/** The same from an input, or undefined if it is empty. */
export const parseColor = (input: string, raw: string): number | undefined => {
  if (raw.trim() === '') return undefined;
  const found = readColor(raw);
  if (found !== undefined) return found;
  const instead = rewrite(raw.trim());
  if (instead !== undefined)
    throw new UserError(input, `${quoteValue(raw)} is not a color`, `write ${instead}`);
  throw new UserError(
    input,
    `${quoteValue(raw)} is not a color`,
    "write '#rrggbb' in quotes, success, failure, cancelled, neutral, or a basic CSS color such as red",
    { meant: { raw, words: Object.keys(NAMED) }, value: raw },
  );
};

/** The same color in an accepted form, if it is clear which one is meant. */
const rewrite = (value: string): string | undefined => {
  const [, opaque] = /^#?([0-9a-f]{6})[0-9a-f]{2}$/i.exec(value) ?? [];
  if (opaque !== undefined && !/^\d+$/.test(value)) return `'#${opaque}', since no color is transparent`;
  if (/^[0-9a-f]{3}$/i.test(value)) return `'#${value}', in quotes`;
  const number = /^\d{1,8}$/.test(value) ? Number(value) : Infinity;
  if (number <= 0xffffff) return `'#${number.toString(16).padStart(6, '0')}', in quotes`;
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(value)?.slice(1).map(Number);
  return parts?.every(part => part <= 255)
    ? `'#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}', in quotes`
    : undefined;
};
