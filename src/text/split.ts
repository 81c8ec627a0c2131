import { fitting, type Size } from './fitting.js';
import type { Block } from './tree.js';

export interface Split {
  readonly head: readonly Block[];
  readonly tail: readonly Block[];
}

/** A break before a heading is preferred where it leaves no more than this part of the room empty. */
const HEADING_REACH = 1 / 3;

const at = (blocks: readonly Block[], index: number): Split => ({
  head: blocks.slice(0, index),
  tail: blocks.slice(index),
});

/** Splits the list at `index` after as many items as fit; nothing if none does. */
const insideList = (blocks: readonly Block[], index: number, room: number, size: Size): Split | undefined => {
  const before = blocks.slice(0, index);
  const list = blocks[index];
  if (list?.kind !== 'list') return undefined;
  const { items, start } = list;
  const first = (count: number): readonly Block[] => [...before, { ...list, items: items.slice(0, count) }];
  const count = fitting(
    items.map(item => item.of),
    room,
    some => size(first(some)),
  );
  if (count === 0) return undefined;
  const rest = {
    ...list,
    items: items.slice(count),
    ...(start === undefined ? {} : { start: start + count }),
  };
  return { head: first(count), tail: [rest, ...blocks.slice(index + 1)] };
};

/** Back over headings, which belong to what follows them. */
const beforeHeadings = (blocks: readonly Block[], index: number): number =>
  blocks.slice(0, index).findLastIndex(block => block.kind !== 'heading') + 1;

/**
 * Splits where sense is kept: before a heading if one is near, else between list items or blocks, never in a sentence.
 * Nothing is lost; the head is empty if not even its first part fits.
 */
export const splitBlocks = (blocks: readonly Block[], room: number, size: Size): Split => {
  const count = fitting(
    blocks.map(block => [block]),
    room,
    some => size(blocks.slice(0, some)),
  );
  if (count === blocks.length) return { head: blocks, tail: [] };
  const heading = beforeHeadings(
    blocks,
    blocks.findLastIndex((block, index) => block.kind === 'heading' && index <= count) + 1,
  );
  if (heading > 0 && size(blocks.slice(0, heading)) >= room * (1 - HEADING_REACH)) return at(blocks, heading);
  return insideList(blocks, count, room, size) ?? at(blocks, beforeHeadings(blocks, count));
};
