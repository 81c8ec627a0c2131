import type { Size } from './fitting.js';
import { totalLeafLength } from './plain.js';
import type { Block, Inline } from './tree.js';

type InlineLink = Extract<Inline, { readonly kind: 'link' }>;

/** Where the words have to be cut all the same, a longer target is not worth the words that it would push out. */
const LONG = 300;

export const linksIn = (nodes: readonly Inline[]): readonly InlineLink[] =>
  nodes.flatMap(node => (node.kind === 'link' ? [node] : 'of' in node ? linksIn(node.of) : []));

const linksInBlocks = (blocks: readonly Block[]): readonly InlineLink[] =>
  blocks.flatMap(block => {
    if (block.kind === 'list') return block.items.flatMap(item => linksInBlocks(item.of));
    if (block.kind === 'quote') return linksInBlocks(block.of);
    return 'of' in block ? linksIn(block.of) : [];
  });

const unlinked = (nodes: readonly Inline[], shed: ReadonlySet<Inline>): readonly Inline[] =>
  nodes.flatMap((node): readonly Inline[] => {
    if (!('of' in node)) return [node];
    const of = unlinked(node.of, shed);
    return shed.has(node) ? of : [{ ...node, of }];
  });

const unlinkedBlocks = (blocks: readonly Block[], shed: ReadonlySet<Inline>): readonly Block[] =>
  blocks.map(block => {
    if (block.kind === 'list') {
      const items = block.items.map(item => ({ ...item, of: unlinkedBlocks(item.of, shed) }));
      return { ...block, items };
    }
    if (block.kind === 'quote') return { ...block, of: unlinkedBlocks(block.of, shed) };
    return 'of' in block ? { ...block, of: unlinked(block.of, shed) } : block;
  });

/**
 * The same words with fewer links, where they are too long for `room`: a target goes before a word does, the longest first,
 * until the rest fits. If the words alone do not fit, only the long ones go.
 */
export const shedTargets = (blocks: readonly Block[], room: number, size: Size): readonly Block[] => {
  const links = linksInBlocks(blocks).toSorted((a, b) => b.url.length - a.url.length);
  const without = (count: number): readonly Block[] =>
    count === 0 ? blocks : unlinkedBlocks(blocks, new Set(links.slice(0, count)));
  const long = links.filter(({ url }) => url.length > LONG).length;
  const words = totalLeafLength(blocks);
  if (links.length === 0 || words > room) return without(long);
  let shed = 0;
  let over = size(blocks) - room;
  while (over > 0 && shed < links.length) {
    shed = enough(links, shed, over);
    over = size(without(shed)) - room;
  }
  return without(over > 0 ? long : shed);
};

/** How many links have to go so that `over` units less are left. */
const enough = (links: readonly InlineLink[], shed: number, over: number): number => {
  let left = over;
  const last = links.findIndex((link, index) => {
    if (index >= shed) left -= link.url.length;
    return left <= 0;
  });
  return last < 0 ? links.length : last + 1;
};
