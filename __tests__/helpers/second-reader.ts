import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Definition, Nodes } from 'mdast';
import type { Block, Inline } from '../../src/text/tree.js';

/** What a Markdown reader finds in a text: its words, and where its links lead. */
interface Reading {
  readonly words: readonly string[];
  readonly links: readonly string[];
}

const wordsIn = (value: string): readonly string[] => value.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

const absolute = (urls: readonly string[]): readonly string[] => [
  ...new Set(
    urls.flatMap(url => (/^(?:https?|mailto):/i.test(url) && URL.canParse(url) ? new URL(url).href : [])),
  ),
];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};
const decoded = (value: string): string =>
  value.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
};

const BLOCK_TAG = /<\/?(?:p|div|li|ul|ol|h\d|br|hr|t[rdh]|table|summary|details|blockquote|pre)\b[^>]*>/gi;

/** For raw HTML, the text between the tags, and `href` values. */
const readHtml = (html: string): { readonly text: string; readonly links: readonly string[] } => {
  const shown = html.replace(/<!--[^]*?(?:-->|$)/g, ' ');
  const tags = shown.match(/<a\s[^>]*>/gi) ?? [];
  const withAlt = shown.replace(/<img\s[^>]*>/gi, tag => ` ${attribute(tag, 'alt') ?? ''} `);
  return {
    text: decoded(withAlt.replace(BLOCK_TAG, '\n').replace(/<[^>]*>/g, '')),
    links: tags.flatMap(tag => attribute(tag, 'href') ?? []),
  };
};

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'code',
  'listItem',
  'tableCell',
  'blockquote',
  'footnoteDefinition',
  'thematicBreak',
]);

/** The reading of micromark with its GFM extension, an independent program. */
const readElsewhere = (source: string): Reading => {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const words: string[] = [];
  const links: string[] = [];
  const definitions = new Map<string, string>();
  const each = (node: Nodes, visit: (node: Nodes, inLink: boolean) => void, inLink = false): void => {
    visit(node, inLink);
    const isLink = inLink || node.type === 'link' || node.type === 'linkReference';
    if ('children' in node) node.children.forEach(child => each(child, visit, isLink));
  };
  each(tree, node => {
    if (node.type === 'definition') {
      const { identifier, url }: Definition = node;
      if (!definitions.has(identifier)) definitions.set(identifier, url);
    }
  });
  let open = '';
  const visit = (node: Nodes, inLink: boolean): void => {
    if (BLOCKS.has(node.type)) open += '\n';
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') open += node.value;
    if (node.type === 'break') open += '\n';
    if (node.type === 'image' || node.type === 'imageReference') open += ` ${node.alt ?? ''} `;
    if (node.type === 'link' || (node.type === 'image' && !inLink)) links.push(node.url);
    if (node.type === 'linkReference' || (node.type === 'imageReference' && !inLink))
      links.push(definitions.get(node.identifier) ?? '');
    if (node.type === 'html') {
      const html = readHtml(node.value);
      open += html.text;
      links.push(...html.links);
    }
  };
  each(tree, visit);
  words.push(...wordsIn(open));
  return { words, links: absolute(links) };
};

/** The same for our own tree. */
const readTree = (blocks: readonly Block[]): Reading => {
  const words: string[] = [];
  const links: string[] = [];
  let open = '';
  const close = (): void => {
    words.push(...wordsIn(open));
    open = '';
  };
  const inline = (node: Inline): void => {
    if (node.kind === 'text' || node.kind === 'code') open += node.text;
    else if (node.kind === 'break') open += '\n';
    else if (node.kind !== 'time') {
      if (node.kind === 'link') links.push(node.url);
      node.of.forEach(inline);
    }
  };
  const block = (one: Block): void => {
    if (one.kind === 'pre') open += one.text;
    else if (one.kind === 'list') one.items.forEach(item => item.of.forEach(block));
    else if (one.kind === 'quote') one.of.forEach(block);
    else if (one.kind !== 'rule') one.of.forEach(inline);
    close();
  };
  blocks.forEach(block);
  return { words, links: absolute(links) };
};

/** What only the other reader found, and what only ours found. */
export interface Difference {
  readonly words: readonly [readonly string[], readonly string[]];
  readonly links: readonly [readonly string[], readonly string[]];
}

const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return [...new Set(all)].filter(one => !known.has(one));
};

export const compareReadings = (source: string, blocks: readonly Block[]): Difference => {
  const [theirs, ours] = [readElsewhere(source), readTree(blocks)];
  return {
    words: [without(theirs.words, ours.words), without(ours.words, theirs.words)],
    links: [without(theirs.links, ours.links), without(ours.links, theirs.links)],
  };
};
