import { countFitting, findLargest, type Size } from './fitting.js';
import { findBoundary } from './graphemes.js';
import { toPlainText } from './plain.js';
import { splitInlines } from './split-inlines.js';
import type { Block } from './tree.js';

interface Split {
  readonly head: readonly Block[];
  readonly tail: readonly Block[];
}

type BlockOfKind<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** A break between blocks is preferred if it leaves at most this part of the room empty. */
const REACH = 1 / 3;

const splitBetween = (blocks: readonly Block[], index: number): Split => ({
  head: blocks.slice(0, index),
  tail: blocks.slice(index),
});

const splitSentence = (
  block: BlockOfKind<'paragraph' | 'heading'>,
  room: number,
  size: Size,
): Split | undefined => {
  const most = Math.min(room, toPlainText(block.of).length - 1);
  const units = findLargest(most, max => size([{ ...block, of: splitInlines(block.of, max).head }]), room);
  const { head, tail } = splitInlines(block.of, units);
  if (head.length === 0 || tail.length === 0) return undefined;
  return { head: [{ ...block, of: head }], tail: [{ ...block, of: tail }] };
};

/** Code after as many lines as fit, or within a line that is too long by itself. */
const splitPre = (block: BlockOfKind<'pre'>, room: number, size: Size): Split | undefined => {
  const { text } = block;
  const part = (value: string): readonly Block[] => [{ ...block, text: value }];
  const units = findLargest(Math.min(room, text.length - 1), max => size(part(text.slice(0, max))), room);
  const lineEnd = text.lastIndexOf('\n', units);
  const end = lineEnd > 0 ? lineEnd : findBoundary(text, units);
  if (end === 0) return undefined;
  return { head: part(text.slice(0, end)), tail: part(text.slice(end + (lineEnd > 0 ? 1 : 0))) };
};

/** Between items, or in the first item if none fits whole; its rest comes before the other items. */
const splitList = (block: BlockOfKind<'list'>, room: number, size: Size): Split | undefined => {
  const { items, start } = block;
  const upTo = (count: number): Block => ({ ...block, items: items.slice(0, count) });
  const from = (count: number): readonly Block[] =>
    count >= items.length
      ? []
      : [{ ...block, items: items.slice(count), ...(start !== undefined && { start: start + count }) }];
  const count = countFitting(
    items.map(item => item.of),
    room,
    some => size([upTo(some)]),
  );
  const next = items[count];
  if (next === undefined || (count > 0 && isFull([upTo(count)], room, size)))
    return { head: [upTo(count)], tail: from(count) };
  const withPart = (of: readonly Block[]): Block => ({
    ...block,
    items: [...items.slice(0, count), { ...next, of }],
  });
  const { head, tail } = splitBlocks(next.of, room, of => size([withPart(of)]));
  if (head.length > 0) return { head: [withPart(head)], tail: [...tail, ...from(count + 1)] };
  return count > 0 ? { head: [upTo(count)], tail: from(count) } : undefined;
};

const splitQuote = (block: BlockOfKind<'quote'>, room: number, size: Size): Split | undefined => {
  const quoted = (of: readonly Block[]): readonly Block[] => [{ ...block, of }];
  const { head, tail } = splitBlocks(block.of, room, of => size(quoted(of)));
  return head.length > 0 ? { head: quoted(head), tail: quoted(tail) } : undefined;
};

const splitBlock = (block: Block, room: number, size: Size): Split | undefined => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return splitSentence(block, room, size);
    case 'pre':
      return splitPre(block, room, size);
    case 'list':
      return splitList(block, room, size);
    case 'quote':
      return splitQuote(block, room, size);
    case 'rule':
      return undefined;
  }
};

const isFull = (blocks: readonly Block[], room: number, size: Size): boolean =>
  size(blocks) >= room * (1 - REACH);

/** Moves back over headings, which belong to what follows them. */
const beforeHeadings = (blocks: readonly Block[], index: number): number =>
  blocks.slice(0, index).findLastIndex(block => block.kind !== 'heading') + 1;

/**
 * Splits where it reads well: before a heading or between blocks if that leaves little room empty; otherwise inside the block that does not
 * fit: between items, or after a line, a sentence, or a word. Loses nothing; the head is empty if nothing fits.
 */
export const splitBlocks = (blocks: readonly Block[], room: number, size: Size): Split => {
  const count = countFitting(
    blocks.map(block => [block]),
    room,
    some => size(blocks.slice(0, some)),
  );
  const next = blocks[count];
  if (next === undefined) return { head: blocks, tail: [] };
  const heading = beforeHeadings(
    blocks,
    blocks.findLastIndex((block, index) => block.kind === 'heading' && index <= count) + 1,
  );
  const between = beforeHeadings(blocks, count);
  for (const index of next.kind === 'list' ? [heading] : [heading, between])
    if (index > 0 && isFull(blocks.slice(0, index), room, size)) return splitBetween(blocks, index);
  const before = blocks.slice(0, count);
  const halves = splitBlock(next, room, part => size([...before, ...part]));
  if (halves === undefined) return splitBetween(blocks, between > 0 ? between : count);
  return { head: [...before, ...halves.head], tail: [...halves.tail, ...blocks.slice(count + 1)] };
};
