import type { Size } from './fitting.js';
import { type InlineLink, isProfile, linksIn } from './links.js';
import { totalLeafLength } from './plain.js';
import type { Block, Inline, ListItem } from './tree.js';

/** A longer target is not worth the words that it would push out, if words have to be cut anyway. */
const LONG = 300;

export const linksInBlocks = (blocks: readonly Block[]): readonly InlineLink[] =>
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

const unlinkedItem = (item: ListItem, shed: ReadonlySet<Inline>): readonly ListItem[] =>
  item.forLink === true && linksInBlocks(item.of).every(node => shed.has(node))
    ? []
    : [{ ...item, of: unlinkedBlocks(item.of, shed) }];

const unlinkedBlocks = (blocks: readonly Block[], shed: ReadonlySet<Inline>): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'list') {
      const items = block.items.flatMap(item => unlinkedItem(item, shed));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    if (block.kind === 'quote') return [{ ...block, of: unlinkedBlocks(block.of, shed) }];
    return ['of' in block ? { ...block, of: unlinked(block.of, shed) } : block];
  });

/** What changed between two versions: people continue reading there. A tag may contain slashes. */
export const isCompare = ({ url }: InlineLink): boolean =>
  /\/compare\/(?:[^/?#]+|[^?#]+\.\.[^?#]+)$/.test(url);

/**
 * In the order in which they may go: profiles, which their names identify anyway; badges; then the longest first, and the last of equal
 * ones. The first two are decoration.
 */
const inOrder = (
  blocks: readonly Block[],
): { readonly links: readonly InlineLink[]; readonly decoration: number } => {
  const all = linksInBlocks(blocks)
    .filter(node => !isCompare(node))
    .toReversed();
  const profiles = new Set(all.filter(isProfile));
  const badges = all.filter(node => node.isPicture === true && !profiles.has(node));
  const decoration = new Set([...profiles, ...badges]);
  const others = all.filter(node => !decoration.has(node)).toSorted((a, b) => b.url.length - a.url.length);
  return { links: [...decoration, ...others], decoration: decoration.size };
};

/**
 * The same words with fewer links, if they are too long for `room`. Targets go before words, decoration first and a version comparison
 * never, until the rest fits. If the words alone do not fit, only decoration and long targets go.
 */
export const dropTargets = (blocks: readonly Block[], room: number, size: Size): readonly Block[] => {
  const { links, decoration } = inOrder(blocks);
  if (links.length === 0) return blocks;
  const long = links.filter(({ url }, index) => index < decoration || url.length > LONG);
  const without = (shed: readonly InlineLink[]): readonly Block[] =>
    shed.length === 0 ? blocks : unlinkedBlocks(blocks, new Set(shed));
  if (totalLeafLength(without(links)) > room) return without(long);
  let count = 0;
  let over = size(blocks) - room;
  while (over > 0 && count < links.length) {
    count = countLinksToDrop(links, count, over);
    over = size(without(links.slice(0, count))) - room;
  }
  return over > 0 ? without(long) : without(links.slice(0, count));
};

/** How many links have to go to save `over` units. */
const countLinksToDrop = (links: readonly InlineLink[], shed: number, over: number): number => {
  let left = over;
  const last = links.findIndex((link, index) => {
    if (index >= shed) left -= link.url.length;
    return left <= 0;
  });
  return last < 0 ? links.length : last + 1;
};
