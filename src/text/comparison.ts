import { linksIn } from './links.js';
import { toPlainText } from './plain.js';
import { isCompare, linksInBlocks } from './targets.js';
import type { Block } from './tree.js';

/** How far from the end a version comparison may be if there are others. */
const NEAR_END = 3;
/** In units. A longer paragraph is part of the text. */
const COMPARISON = 300;

const isComparison = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  linksIn(block.of).some(isCompare) &&
  toPlainText(block.of).length <= COMPARISON;

/** A paragraph, or the last item of a list, that links to a comparison of versions. */
const readComparison = (block: Block): Block | undefined => {
  if (block.kind !== 'list') return isComparison(block) ? block : undefined;
  const last = block.items.at(-1);
  return last?.of.length === 1 && isComparison(last.of[0]) ? { kind: 'list', items: [last] } : undefined;
};

/**
 * What release notes say of all changes: a line that links to a comparison of versions. If there are several, such as one for each package,
 * only a paragraph at the end is about the whole.
 */
export const findComparison = (blocks: readonly Block[]): Block | undefined => {
  const found = blocks.flatMap((block, index) => {
    const of = readComparison(block);
    return of === undefined ? [] : [{ of, isLast: index >= blocks.length - NEAR_END }];
  });
  if (found.length === 1) return found[0]?.of;
  return found.findLast(({ of, isLast }) => isLast && of.kind === 'paragraph')?.of;
};

/** Whether blocks link to the same comparison. */
export const hasComparison = (blocks: readonly Block[], comparison: Block): boolean => {
  const wanted = new Set(
    linksInBlocks([comparison])
      .filter(isCompare)
      .map(({ url }) => url),
  );
  return linksInBlocks(blocks).some(({ url }) => wanted.has(url));
};

/** In units. */
const LONG_PART = 1_000;
/** Code, a comment, or the definition of a link. */
const NO_TEXT = /```|~~~|<!--|-->|^\[[^\]\n]+\]:/;

/** The source of such a line at the end of a text that is too long to be read whole. */
export const findComparisonSource = (unread: string): string | undefined =>
  unread
    .trim()
    .split(/\n[ \t]*\n/)
    .slice(-NEAR_END)
    .findLast(part => part.length <= LONG_PART && part.includes('/compare/') && !NO_TEXT.test(part));
