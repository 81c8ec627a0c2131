import { findComparison, hasComparison } from './comparison.js';
import { cutInlines } from './cut-inlines.js';
import { countFitting, findLargest, findTooLong, type Size } from './fitting.js';
import { cutText, MARK } from './graphemes.js';
import { totalLeafLength, toPlainText } from './plain.js';
import { dropTargets } from './targets.js';
import type { Block } from './tree.js';

export type { Size } from './fitting.js';

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** Whether a sentence may be cut: anywhere, only if nothing before it was kept, or nowhere. */
type Sentences = 'any' | 'first' | 'none';

const cutSentence = (
  block: BlockOf<'paragraph' | 'heading'>,
  room: number,
  size: Size,
): Block | undefined => {
  const cut = (max: number): Block => ({ ...block, of: cutInlines(block.of, max) });
  const most = Math.min(room, toPlainText(block.of).length - 1);
  const max = findLargest(most, units => size([cut(units)]), room);
  // With room for one unit, only the ellipsis is left.
  return max > 1 ? cut(max) : undefined;
};

const cutPre = (block: BlockOf<'pre'>, room: number, size: Size): Block | undefined => {
  // A line that starts beyond the room cannot be kept.
  const lines = block.text.slice(0, room + 1).split('\n');
  const after = (count: number): Block => ({ ...block, text: [...lines.slice(0, count), MARK].join('\n') });
  const count = findLargest(lines.length - 1, some => size([after(some)]), room);
  if (count > 0) return after(count);
  const inside = (max: number): Block => ({ ...block, text: cutText(`${lines[0] ?? ''}${MARK}`, max) });
  const max = findLargest(Math.min(room, lines[0]?.length ?? 0), units => size([inside(units)]), room);
  return max > 1 ? inside(max) : undefined;
};

const cutList = (
  block: BlockOf<'list'>,
  room: number,
  size: Size,
  sentences: Sentences,
): Block | undefined => {
  const { items } = block;
  const first = (count: number): Block => ({ ...block, items: items.slice(0, count) });
  const count = countFitting(
    items.map(item => item.of),
    room,
    some => size([first(some)]),
  );
  const next = items[count];
  if (next === undefined) return block;
  const withPart = (of: readonly Block[]): Block => ({
    ...block,
    items: [...items.slice(0, count), { ...next, of }],
  });
  const part = keepBlocks(next.of, room, of => size([withPart(of)]), count > 0 ? 'none' : sentences);
  if (part.length > 0) return withPart(part);
  return count > 0 ? first(count) : undefined;
};

const cutQuote = (
  block: BlockOf<'quote'>,
  room: number,
  size: Size,
  sentences: Sentences,
): Block | undefined => {
  const of = keepBlocks(block.of, room, inner => size([{ ...block, of: inner }]), sentences);
  return of.length > 0 ? { ...block, of } : undefined;
};

const cutBlock = (block: Block, room: number, size: Size, sentences: Sentences): Block | undefined => {
  const inner = sentences === 'any' ? 'first' : sentences;
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return sentences === 'none' ? undefined : cutSentence(block, room, size);
    case 'pre':
      return sentences === 'none' ? undefined : cutPre(block, room, size);
    case 'list':
      return cutList(block, room, size, inner);
    case 'quote':
      return cutQuote(block, room, size, inner);
    case 'rule':
      return undefined;
  }
};

const isTitle = (block: Block): boolean => block.kind === 'heading' || block.kind === 'rule';

/** In units. What is longer says something by itself. */
const NAME = 30;

/** Whether a paragraph only announces what follows, such as a list: it ends in a colon, or it is a name. */
const isAnnouncement = (block: Block | undefined, next: Block, isItem: boolean): boolean => {
  if (block?.kind !== 'paragraph' || isTitle(next) || next.kind === 'paragraph') return false;
  const value = toPlainText(block.of).trimEnd();
  return /[:：]$/.test(value) || (isItem && value.length <= NAME && !/[.!?。！？]$/.test(value));
};

/** Without the titles and the announcement at the end, which say nothing if what they are about is lost. */
const withoutLoneTitles = (kept: readonly Block[], lost: Block, sentences: Sentences): readonly Block[] => {
  const isItem = sentences === 'none';
  const isLone = isAnnouncement(kept.at(-1), lost, isItem) && (isItem || kept.length > 1);
  const rest = isLone ? kept.slice(0, -1) : kept;
  return rest.slice(0, rest.findLastIndex(block => !isTitle(block)) + 1);
};

/** How much of the room is full if no sentence needs to be cut to fill it. */
const FULL = 2 / 3;

const keepBlocks = (
  blocks: readonly Block[],
  room: number,
  size: Size,
  sentences: Sentences,
): readonly Block[] => {
  const count = countFitting(
    blocks.map(block => [block]),
    room,
    some => size(blocks.slice(0, some)),
  );
  const kept = blocks.slice(0, count);
  const next = blocks[count];
  if (next === undefined) return blocks;
  const whole = withoutLoneTitles(kept, next, sentences);
  const isFull = next.kind === 'list' && whole.length > 0 && size(whole) >= room * FULL;
  const allowed = count > 0 && (sentences === 'first' || isFull) ? 'none' : sentences;
  const part = cutBlock(next, room, more => size([...kept, ...more]), allowed);
  // A title is kept if the text ended with it.
  return part !== undefined && (!isTitle(part) || count === blocks.length - 1) ? [...kept, part] : whole;
};

/** Like `keepBlocks`, but keeps the version comparison that would be lost with the end. */
const keepWords = (
  blocks: readonly Block[],
  most: number,
  size: Size,
  all: readonly Block[],
): readonly Block[] => {
  const last = findComparison(all);
  const whole = keepBlocks(blocks, most, size, 'any');
  const [first] = blocks;
  if (last === undefined || first === undefined || hasComparison(whole, last)) return whole;
  const taken = size([{ kind: 'rule' }, last]) - size([{ kind: 'rule' }]);
  if (taken > most / 2) return whole;
  return [...keepBlocks(blocks, most - taken, size, 'any'), last];
};

/** The same blocks without as few links as needed to fit into `room`; undefined if words would have to go too. */
export const wholeWords = (
  blocks: readonly Block[],
  room: number,
  size: Size,
): readonly Block[] | undefined => {
  const shed = dropTargets(blocks, room, size);
  return totalLeafLength(shed) <= room && size(shed) <= room ? shed : undefined;
};

/**
 * As many leading blocks as fit into `room`. Cuts the first one that does not fit at the best place: a list after an item, a quote after a
 * block, code after a line, a paragraph at a word, with an ellipsis. Removes long link targets before words.
 */
export const cutBlocks = (blocks: readonly Block[], room: number, size: Size): readonly Block[] => {
  const near = findTooLong(blocks, room, size)?.blocks ?? blocks;
  return keepWords(dropTargets(near, room, size), room, size, blocks);
};

/** The same without regard to links, for a size that does not include them. */
export const cutWords = (blocks: readonly Block[], room: number, size: Size): readonly Block[] =>
  size(blocks) <= room ? blocks : keepWords(blocks, room, size, blocks);
