import { leafLength, totalLeafLength } from './plain.js';
import type { Block, Inline } from './tree.js';

/** The first `units` of a text: no ellipsis, and no regard for graphemes, since it is only measured. */
export const takeBeginning = (blocks: readonly Block[], units: number): readonly Block[] =>
  takeLeading(blocks, units, leafLength, beginBlock);

const beginBlock = (block: Block, units: number): Block => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, of: takeInlines(block.of, units) };
    case 'list': {
      const items = takeLeading(
        block.items,
        units,
        item => totalLeafLength(item.of),
        (item, left) => ({ ...item, of: takeBeginning(item.of, left) }),
      );
      return { ...block, items };
    }
    case 'quote':
      return { ...block, of: takeBeginning(block.of, units) };
    case 'pre':
      return { ...block, text: block.text.slice(0, units) };
    case 'rule':
      return block;
  }
};

const takeInlines = (nodes: readonly Inline[], units: number): readonly Inline[] =>
  takeLeading(nodes, units, inlineLength, takeInline);

const inlineLength = (node: Inline): number => leafLength({ kind: 'paragraph', of: [node] });

const takeInline = (node: Inline, units: number): Inline => {
  if (node.kind === 'text' || node.kind === 'code') return { ...node, text: node.text.slice(0, units) };
  return 'of' in node ? { ...node, of: takeInlines(node.of, units) } : node;
};

/** Parts until `units` are full; the last one is cut there. */
const takeLeading = <T>(
  parts: readonly T[],
  units: number,
  length: (part: T) => number,
  first: (part: T, units: number) => T,
): readonly T[] => {
  const kept: T[] = [];
  let left = units;
  for (const part of parts) {
    const whole = length(part);
    kept.push(whole <= left ? part : first(part, left));
    left -= whole;
    if (left <= 0) break;
  }
  return kept;
};
