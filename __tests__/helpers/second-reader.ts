import type { Block, Inline } from '../../src/text/tree.js';
import { absolute, readElsewhere, wordsIn, type Addition, type Reading } from './second-reading.js';

const isListOfLinks = (block: Block): boolean =>
  block.kind === 'list' && block.items.every(({ forLink }) => forLink === true);

/** The words and links of our own tree. Of the links below a table, only their targets count: their words are the table's. */
const readTree = (blocks: readonly Block[]): Reading => {
  const words: string[] = [];
  const links: string[] = [];
  let open = '';
  const inline = (node: Inline): void => {
    if (node.kind === 'text' || node.kind === 'code') open += node.text;
    else if (node.kind === 'break') open += '\n';
    else if (node.kind !== 'time') {
      if (node.kind === 'link') links.push(node.url);
      node.of.forEach(inline);
    }
  };
  const block = (one: Block): void => {
    const { length } = words;
    if (one.kind === 'pre') open += one.text;
    else if (one.kind === 'list') one.items.forEach(item => item.of.forEach(block));
    else if (one.kind === 'quote') one.of.forEach(block);
    else if (one.kind !== 'rule') one.of.forEach(inline);
    words.push(...wordsIn(open));
    open = '';
    if (isListOfLinks(one)) words.length = length;
  };
  blocks.forEach(block);
  return { words, links: absolute(links) };
};

/** What only the other reader found, and what only ours found. */
export interface Difference {
  readonly words: readonly [readonly string[], readonly string[]];
  readonly links: readonly [readonly string[], readonly string[]];
}

/** Where two lists of words begin to differ, up to where they end alike. */
const differing = (
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] => {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
};

const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return all.filter(one => !known.has(one));
};

export const compareReadings = (
  source: string,
  blocks: readonly Block[],
  additions: ReadonlySet<Addition>,
): Difference => {
  const [theirs, ours] = [readElsewhere(source, additions), readTree(blocks)];
  return {
    words: differing(theirs.words, ours.words),
    links: [without(theirs.links, ours.links), without(ours.links, theirs.links)],
  };
};
