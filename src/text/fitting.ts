import { takeBeginning } from './beginning.js';
import { totalLeafLength } from './plain.js';
import type { Block } from './tree.js';

/** The printed length of a list of blocks on some platform. A prefix is never longer than the whole. */
export type Size = (blocks: readonly Block[]) => number;

/**
 * The largest number from 1 to `most` whose size is within `room`, provided that every smaller number fits too; 0 if none does. Sizes
 * usually grow evenly, so it tries where the room should end, and sometimes halves the rest in case they do not.
 */
export const findLargest = (most: number, sizeOf: (count: number) => number, room: number): number => {
  if (most < 1) return 0;
  let over = { count: most, size: sizeOf(most) };
  if (over.size <= room) return most;
  let fits = { count: 0, size: 0 };
  for (let tries = 1; over.count - fits.count > 1; tries += 1) {
    const gap = over.count - fits.count;
    const share = tries % 3 === 0 ? 1 / 2 : (room - fits.size) / (over.size - fits.size);
    const count = fits.count + Math.min(gap - 1, Math.max(1, Math.floor(gap * share)));
    const found = { count, size: sizeOf(count) };
    if (found.size <= room) fits = found;
    else over = found;
  }
  return fits.count;
};

/** How much of a long text is measured first. Characters that do not show make a printed text shorter. */
const SAMPLE = 1.25;

/** A start of the blocks that is too long for `room` by itself; undefined if all blocks may be needed. */
export const findTooLong = (
  blocks: readonly Block[],
  room: number,
  size: Size,
): { readonly blocks: readonly Block[]; readonly size: number } | undefined => {
  const units = Math.ceil(room * SAMPLE);
  if (totalLeafLength(blocks) <= units) return undefined;
  const some = takeBeginning(blocks, units);
  const printed = size(some);
  return printed > room ? { blocks: some, size: printed } : undefined;
};

/** The printed length. For much longer text, only that it is longer, to avoid printing all of it. */
export const sizeUpTo = (blocks: readonly Block[], room: number, size: Size): number =>
  findTooLong(blocks, room, size)?.size ?? size(blocks);

/** How many leading parts could fit by their own text alone, to avoid printing what is far too long. */
const countAtMost = (parts: readonly (readonly Block[])[], room: number): number => {
  let sum = 0;
  const over = parts.findIndex(part => {
    sum += totalLeafLength(part);
    return sum > room;
  });
  return over < 0 ? parts.length : over;
};

/** How many leading parts (blocks, or list items) fit. */
export const countFitting = (
  parts: readonly (readonly Block[])[],
  room: number,
  sizeOf: (count: number) => number,
): number => findLargest(countAtMost(parts, room), sizeOf, room);
