import { leafLength } from './plain.js';
import type { Block } from './tree.js';

/** The printed length of a list of blocks on some platform. A prefix is never longer than the whole. */
export type Size = (blocks: readonly Block[]) => number;

/** The largest number from 1 to `most` that fits, if all below one that fits do; 0 if none does. */
export const largest = (most: number, fits: (count: number) => boolean): number => {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * The same for units of text, each of which prints to a length: guesses by proportion, since a text mostly costs the same
 * all along, and halves in between, since printing is dear and some texts cost more at one end.
 */
export const longest = (most: number, room: number, sizeOf: (units: number) => number): number => {
  let low = { units: 0, size: 0 };
  let high = { units: most + 1, size: Infinity };
  for (let tries = 0; high.units - low.units > 1; tries += 1) {
    const units = tries === 0 ? most : guess(low, high, room, tries);
    const size = sizeOf(units);
    if (size <= room) low = { units, size };
    else high = { units, size };
  }
  return low.units;
};

interface Probe {
  readonly units: number;
  readonly size: number;
}

const guess = (low: Probe, high: Probe, room: number, tries: number): number => {
  const share = tries % 3 === 0 ? 0.5 : (room - low.size) / (high.size - low.size);
  const units = low.units + Math.floor(share * (high.units - low.units));
  return Math.min(high.units - 1, Math.max(low.units + 1, units));
};

/** How many leading parts could fit, by their own text alone: spares printing what is far too long. */
const atMost = (parts: readonly (readonly Block[])[], room: number): number => {
  let sum = 0;
  const over = parts.findIndex(part => {
    sum += part.reduce((length, block) => length + leafLength(block), 0);
    return sum > room;
  });
  return over < 0 ? parts.length : over;
};

/** How many leading parts (blocks, or the items of a list) fit. */
export const fitting = (
  parts: readonly (readonly Block[])[],
  room: number,
  sizeOf: (count: number) => number,
): number => largest(atMost(parts, room), count => sizeOf(count) <= room);
