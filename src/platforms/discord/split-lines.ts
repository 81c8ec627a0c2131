import { largest } from '../../text/fitting.js';
import type { Block } from '../../text/tree.js';

export interface Halves {
  readonly head: Block;
  readonly tail: Block;
}

const halvesAt = (block: Block, line: number): Halves | undefined => {
  if (block.kind === 'pre') {
    const lines = block.text.split('\n');
    const half = (part: readonly string[]): Block => ({ ...block, text: part.join('\n') });
    return { head: half(lines.slice(0, line)), tail: half(lines.slice(line)) };
  }
  if (block.kind !== 'paragraph') return undefined;
  const breaks = block.of.flatMap((node, index) => (node.kind === 'break' ? [index] : []));
  const end = breaks[line - 1] ?? block.of.length;
  return {
    head: { ...block, of: block.of.slice(0, end) },
    tail: { ...block, of: block.of.slice(end + 1) },
  };
};

const linesOf = (block: Block): number => {
  if (block.kind === 'pre') return block.text.split('\n').length;
  return block.kind === 'paragraph' ? block.of.filter(node => node.kind === 'break').length + 1 : 0;
};

/** A paragraph or a code block in two after as many lines as fit; nothing if none does, or if it is another block. */
export const splitLines = (block: Block, fits: (head: Block) => boolean): Halves | undefined => {
  const line = largest(Math.max(0, linesOf(block) - 1), count => {
    const halves = count === 0 ? undefined : halvesAt(block, count);
    return halves === undefined || fits(halves.head);
  });
  return line === 0 ? undefined : halvesAt(block, line);
};
