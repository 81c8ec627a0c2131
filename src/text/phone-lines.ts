import { cutWords } from './cut.js';
import { toPlainText } from './plain.js';
import type { Block, Inline } from './tree.js';

/** Characters on a line of a phone. */
const LINE = 45;
/** How far the text of an item or a quote is indented. */
const INDENT = 3;

const wrapped = (lines: readonly string[], width: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/** The text of each line, split at the breaks. */
const collectLines = (nodes: readonly Inline[]): readonly string[] => {
  const lines: string[] = [''];
  for (const node of nodes)
    if (node.kind === 'break') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${toPlainText([node])}`);
  return lines;
};

const blockLines = (block: Block, width: number): number => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wrapped(collectLines(block.of), width);
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + Math.max(1, countInnerLines(item.of, width - INDENT)),
        0,
      );
    case 'quote':
      return countInnerLines(block.of, width - INDENT);
    case 'pre':
      return wrapped(block.text.split('\n'), width);
    case 'rule':
      return 1;
  }
};

const countInnerLines = (blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => sum + blockLines(block, Math.max(10, width)), 0);

/** How many lines of a phone blocks take, including the empty ones between them. */
export const phoneLines = (blocks: readonly Block[]): number =>
  countInnerLines(blocks, LINE) +
  blocks.filter(
    (block, index) => index > 0 && blocks[index - 1]?.kind === 'paragraph' && block.kind !== 'list',
  ).length;

/** As many leading blocks as fit in so many lines on a phone, cut like `cutBlocks`. Returns the same blocks if nothing had to go. */
export const cutLines = (blocks: readonly Block[], most: number): readonly Block[] =>
  cutWords(blocks, most * LINE, some => phoneLines(some) * LINE);
