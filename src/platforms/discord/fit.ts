import { cutBlocks } from '../../text/cut.js';
import { findLargest } from '../../text/fitting.js';
import { cutText } from '../../text/graphemes.js';
import { paragraph, type Block, type Inline } from '../../text/tree.js';
import { escapeText } from './escape.js';
import { LAYOUT } from './limits.js';
import { printInlines, printLine } from './print-inlines.js';

/** One printed text, and whether it had to be cut. */
export interface FittedText {
  readonly text: string;
  readonly cut: boolean;
}

type Print = (nodes: readonly Inline[]) => string;

const collectInlines = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap(block => (block.kind === 'paragraph' ? block.of : []));

const fitPrinted = (nodes: readonly Inline[], room: number, print: Print): FittedText => {
  const text = print(nodes);
  if (text.length <= room) return { text, cut: false };
  const size = (blocks: readonly Block[]): number => print(collectInlines(blocks)).length;
  return { text: print(collectInlines(cutBlocks([paragraph(...nodes)], room, size))), cut: true };
};

const trimmed: Print = nodes => printInlines(nodes).trim();

/** Inline nodes as Discord Markdown of at most `room` units. */
export const fitInlines = (nodes: readonly Inline[], room: number): FittedText =>
  fitPrinted(nodes, room, trimmed);

/** One line of literal text, escaped, of at most `room` units. */
export const fitText = (value: string, room: number): FittedText => {
  const escaped = escapeText(value, true);
  if (escaped.length <= room) return { text: escaped, cut: false };
  const cut = (max: number): string => (max === 0 ? '' : escapeText(cutText(value, max), true));
  const most = Math.min(value.length, Math.max(0, room));
  return { text: cut(findLargest(most, max => cut(max).length, room)), cut: true };
};

/** As many lines as fit into `room`. Cuts the first one that does not fit, unless only a stub would remain. */
export const fitLines = (lines: readonly (readonly Inline[])[], room: number): FittedText => {
  let text = '';
  for (const line of lines) {
    const start = text === '' ? '' : `${text}\n`;
    const left = room - start.length;
    const fitted = fitPrinted(line, left, printLine);
    if (fitted.text !== '' && (!fitted.cut || left >= LAYOUT.stub)) text = start + fitted.text;
    if (fitted.cut) return { text, cut: true };
  }
  return { text, cut: false };
};
