import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { FootnoteDefinition, Link, Nodes, Text } from 'mdast';
import { replaceEmoji } from '../../src/text/emoji.js';
import { htmlVisitor } from './second-html.js';

/** What GitHub does after reading Markdown, which the other reader leaves out. Each changes only nodes of its own kind. */
export const ADDITIONS = {
  emoji: 'draws emoji that are named outside of code',
  callout: 'draws the kind of a callout as a word',
  footnote: 'numbers footnotes and puts them at the end',
  short: 'shortens bare addresses of its own',
  empty: 'shows nothing for a link without a label',
  picture: 'links a picture in HTML to its file',
  unnamed: 'shows a picture that has no words',
} as const;

export type Addition = keyof typeof ADDITIONS;

/** Words in order, and where links lead. */
export interface Reading {
  readonly words: readonly string[];
  readonly links: readonly string[];
}

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

const CALLOUT = /^\[!(note|tip|important|warning|caution)\](?=$|\n)/i;

/** The text of a quote that names the kind of a callout. */
const calloutText = (node: Nodes): Text | undefined => {
  const first = node.type === 'blockquote' ? node.children[0] : undefined;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' && CALLOUT.test(text.value) ? text : undefined;
};

const OWN = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(issues|pull|discussions|commit|compare)\/([^/?]+)$/;

/** https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const shortened = (url: string): string | undefined => {
  const [, repo = '', kind = '', rest = ''] = OWN.exec(url) ?? [];
  if (kind === 'commit') return /^[0-9a-f]{40}$/.test(rest) ? `${repo}@${rest.slice(0, 7)}` : undefined;
  if (kind === 'compare') return /^[^#]+\.\.\.[^#]+$/.test(rest) ? `${repo}@${rest}` : undefined;
  const [, number, comment] = /^(\d+)(#issuecomment-\d+)?$/.exec(rest) ?? [];
  return number && `${repo}#${number}${comment === undefined ? '' : ' (comment)'}`;
};

const isBare = ({ children: [only, ...rest], url }: Link): boolean =>
  only?.type === 'text' && only.value === url && rest.length === 0;

const isEmpty = (node: Nodes): boolean => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() === '';
  return 'children' in node && node.children.every(isEmpty);
};

const byName = <K extends 'definition' | 'footnoteDefinition'>(
  root: Nodes,
  type: K,
): Map<string, Extract<Nodes, { type: K }>> => {
  const found = new Map<string, Extract<Nodes, { type: K }>>();
  const visit = (node: Nodes): void => {
    if (node.type === type && 'identifier' in node && !found.has(node.identifier))
      found.set(node.identifier, node as Extract<Nodes, { type: K }>);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
};

/** The reading of micromark with its GFM extension, an independent program, with some of GitHub's additions. */
export const readElsewhere = (source: string, additions: ReadonlySet<Addition>): Reading => {
  const root = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const targets = byName(root, 'definition');
  const notes = byName(root, 'footnoteDefinition');
  const callouts = new Set<Text>();
  const cited: FootnoteDefinition[] = [];
  const links: string[] = [];
  let shown = '';
  const draw = (value: string): string => (additions.has('emoji') ? replaceEmoji(value) : value);
  const html = htmlVisitor({
    show: value => (shown += draw(value)),
    link: url => links.push(url),
    pictures: additions.has('picture'),
    unnamed: additions.has('unnamed') ? 'image' : '',
  });

  const target = (node: Nodes): string | undefined => {
    if (node.type === 'link' || node.type === 'image') return node.url;
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    return targets.get(node.identifier)?.url;
  };
  const text = (node: Text): void => {
    const drawn = draw(node.value);
    shown += callouts.has(node)
      ? drawn.replace(
          CALLOUT,
          (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
        )
      : drawn;
  };
  const cite = (name: string): void => {
    const note = additions.has('footnote') ? notes.get(name) : undefined;
    if (note === undefined) return;
    if (!cited.includes(note)) cited.push(note);
    shown += String(cited.indexOf(note) + 1);
  };
  const addTarget = (node: Nodes, inLink: boolean): void => {
    const url = target(node);
    const isPicture = node.type === 'image' || node.type === 'imageReference';
    const isUnseen = isPicture ? inLink : additions.has('empty') && isEmpty(node);
    if (url !== undefined && !isUnseen) links.push(url);
  };
  const addLeaf = (node: Nodes, inLink: boolean): void => {
    if (node.type === 'text') text(node);
    else if (node.type === 'inlineCode' || node.type === 'code') shown += node.value;
    else if (node.type === 'image' || node.type === 'imageReference')
      shown += ` ${node.alt || (additions.has('unnamed') ? 'image' : '')} `;
    else if (node.type === 'html') html(node.value, inLink);
    else if (node.type === 'footnoteReference') cite(node.identifier);
  };
  const visit = (node: Nodes, inLink = false): void => {
    if (node.type === 'footnoteDefinition' && additions.has('footnote')) return;
    const callout = additions.has('callout') ? calloutText(node) : undefined;
    if (callout !== undefined) callouts.add(callout);
    if (BLOCKS.has(node.type) || node.type === 'break') shown += '\n';
    addTarget(node, inLink);
    const isShort = node.type === 'link' && additions.has('short') && isBare(node);
    const short = isShort ? shortened(node.url) : undefined;
    const isLink = inLink || node.type === 'link' || node.type === 'linkReference';
    if (short !== undefined) shown += short;
    else if ('children' in node) node.children.forEach(child => visit(child, isLink));
    else addLeaf(node, inLink);
  };
  visit(root);
  for (const note of cited) {
    shown += `\n${String(cited.indexOf(note) + 1)} `;
    note.children.forEach(child => visit(child));
  }
  return { words: wordsIn(shown), links: absolute(links) };
};

export const wordsIn = (value: string): readonly string[] =>
  value.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Targets on the web and mailboxes, each once. */
export const absolute = (urls: readonly string[]): readonly string[] => [
  ...new Set(
    urls.flatMap(url => (/^(?:https?|mailto):/i.test(url) && URL.canParse(url) ? new URL(url).href : [])),
  ),
];
