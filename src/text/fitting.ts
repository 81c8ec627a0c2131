import { beginning } from './beginning.js';
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

const bareLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + leafLength(block), 0);

/** How much of a long text is measured first: characters that do not show make a printed text shorter than it was. */
const SAMPLE = 2;

/** The printed length; of what is far longer than `room`, only that it is longer: spares printing all of it. */
export const sizeUpTo = (blocks: readonly Block[], room: number, size: Size): number => {
  if (bareLength(blocks) > room * SAMPLE) {
    const some = size(beginning(blocks, room * SAMPLE));
    if (some > room) return some;
  }
  return size(blocks);
};

/** How many leading parts could fit, by their own text alone: spares printing what is far too long. */
const atMost = (parts: readonly (readonly Block[])[], room: number): number => {
  let sum = 0;
  const over = parts.findIndex(part => {
    sum += bareLength(part);
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
