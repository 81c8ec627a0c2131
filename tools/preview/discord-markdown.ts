import { rules, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { h } from './element.js';
import { nameMember } from './names.js';
import type { ReactNode } from 'react';

/** The parser's output, as far as it is drawn. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
  readonly level?: number;
  readonly id?: string;
  readonly name?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

const { heading, subtext, blockQuote, codeBlock, url, autolink, ...lineRules } = rules;
const parseBlocks = SimpleMarkdown.parserFor(rulesExtended);
const parseLine = SimpleMarkdown.parserFor(lineRules);

const FENCE = /^```[\s\S]*?```$\n?/m;
const QUOTE = /^(?:> .*(?:\n|$))+/m;
/** An item with the indented lines below it. */
const LIST = /^(?: *(?:[-*]|\d+\.) +\S.*(?:\n +\S.*)*(?:\n|$))+/m;
const ITEM = /^( *)([-*]|\d+\.) +(.*)$/;

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const MOMENTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A time as a reader in UTC sees it. A relative one, which a picture cannot show, is drawn in the default form. */
const drawMoment = (seconds: number, format = 'f'): string => {
  const options = MOMENTS[format] ?? MOMENTS['f'];
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(seconds * 1000);
};

const drawAll = (nodes: readonly Node[]): ReactNode => nodes.map(draw);
const inside = (node: Node): ReactNode =>
  typeof node.content === 'string' ? node.content : drawAll(node.content ?? []);
const mention = (type: string, label: string): ReactNode => h('discord-mention', { type }, label);

function draw(node: Node): ReactNode {
  switch (node.type) {
    case 'br':
    case 'newline':
      return h('br');
    case 'strong':
      // Discord's own element adds a space after it.
      return h('strong', null, inside(node));
    case 'em':
      return h('discord-italic', null, inside(node));
    case 'underline':
      return h('discord-underlined', null, inside(node));
    case 'strikethrough':
      return h('s', null, inside(node));
    case 'spoiler':
      return h('discord-spoiler', null, inside(node));
    case 'inlineCode':
      // Discord's own element swallows the spaces around it.
      return h('code', { className: 'inline-code' }, inside(node));
    case 'codeBlock':
      return h('discord-code', { embed: true, multiline: true }, inside(node));
    case 'link':
    case 'autolink':
    case 'url':
      // Discord's own element has an outdated blue.
      return h('a', { className: 'masked-link', href: node.target }, inside(node));
    case 'heading':
      return h('discord-header', { level: node.level }, inside(node));
    case 'subtext':
      return h('discord-subscript', null, inside(node));
    case 'blockQuote':
      return h('discord-quote', null, inside(node));
    case 'timestamp':
      return h('span', { className: 'moment' }, drawMoment(Number(node.timestamp), node.format));
    case 'user':
      return mention('user', nameMember(node.id ?? ''));
    case 'role':
    case 'channel':
      return mention(node.type, node.id ?? '');
    case 'everyone':
    case 'here':
      return mention('role', node.type);
    default:
      return typeof node.content === 'string' ? node.content : node.name;
  }
}

interface Item {
  readonly indent: number;
  readonly marker: string;
  readonly text: string;
}

/** A line without a marker continues the item before it. */
const readItems = (lines: readonly string[]): readonly Item[] =>
  lines.reduce<readonly Item[]>((items, line) => {
    const [, indent = '', marker = '-', text = ''] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (text !== '' || last === undefined)
      return [...items, { indent: indent.length, marker, text: text === '' ? line : text }];
    return [...items.slice(0, -1), { ...last, text: `${last.text}\n${line.trimStart()}` }];
  }, []);

/** Items by indentation: a deeper one belongs to the last shallower one. */
const drawItems = (items: readonly Item[]): ReactNode => {
  const depth = items[0]?.indent ?? 0;
  const starts = items.flatMap(({ indent }, at) => (indent <= depth ? [at] : []));
  const marker = items[0]?.marker ?? '-';
  const ordered = /\d/.test(marker);
  return h(
    ordered ? 'ol' : 'ul',
    ordered ? { start: Number.parseInt(marker, 10) } : null,
    starts.map((at, n) => {
      const deeper = items.slice(at + 1, starts[n + 1]);
      return h(
        'li',
        null,
        drawMarkdown(items[at]?.text ?? ''),
        deeper.length > 0 ? drawItems(deeper) : undefined,
      );
    }),
  );
};

const splitLines = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

/** The first block of `source` that the parser reads differently from the client, and how to draw it. */
const firstBlock = (source: string): { at: number; length: number; drawn: ReactNode } | undefined => {
  const found = [
    {
      match: FENCE.exec(source),
      drawn: (text: string) => drawAll(parseBlocks(text.trim(), { inline: true })),
    },
    {
      match: QUOTE.exec(source),
      drawn: (text: string) =>
        h('discord-quote', null, drawMarkdown(text.replace(/^> /gm, '').replace(/\n$/, ''))),
    },
    { match: LIST.exec(source), drawn: (text: string) => drawItems(readItems(splitLines(text))) },
  ].flatMap(({ match, drawn }) => (match ? [{ at: match.index, text: match[0], drawn }] : []));
  const first = found.sort((a, b) => a.at - b.at)[0];
  return first && { at: first.at, length: first.text.length, drawn: first.drawn(first.text) };
};

/** Discord's Markdown as in a description: headings, lists, quotes, fences, and masked links. */
export function drawMarkdown(source: string): ReactNode {
  const block = firstBlock(source);
  if (block === undefined) return drawAll(parseBlocks(source, { inline: true }));
  return [
    drawAll(parseBlocks(source.slice(0, block.at), { inline: true })),
    block.drawn,
    drawMarkdown(source.slice(block.at + block.length)),
  ];
}

/** One line as in a title or a field's name: no blocks, no links. */
export const drawMarkdownLine = (source: string): ReactNode => drawAll(parseLine(source, { inline: true }));
