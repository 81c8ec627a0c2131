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
