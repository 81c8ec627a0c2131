import { manyLines, oneLine } from './clean.js';
import { safeTarget } from './links.js';
import { formatUtcDay } from './moment.js';
import type { Block, Inline, ListItem, Table } from './tree.js';

/**
 * Trees as HTML for a GitHub page, all on one line: Markdown has no effect inside an HTML block without an empty line.
 * https://github.github.com/gfm/#html-blocks
 */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An invisible word joiner after an `@` keeps GitHub from reading a mention. */
const escapeHtml = (value: string): string =>
  value.replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark).replaceAll('@', '@\u2060');

/** One line of text as HTML. */
export const htmlText = (value: string): string => escapeHtml(oneLine(value));

const TAGS = { strong: 'strong', emphasis: 'em', strike: 'del' } as const;

export const htmlInlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

const inline = (node: Inline): string => {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text.replace(/\s+/g, ' '));
    case 'code':
      return `<code>${htmlText(node.text)}</code>`;
    case 'link':
      return htmlLink(htmlInlines(node.of), node.url);
    case 'time':
      return formatUtcDay(node.at);
    case 'break':
      return '<br>';
    default:
      return `<${TAGS[node.kind]}>${htmlInlines(node.of)}</${TAGS[node.kind]}>`;
  }
};

/** @param label HTML. */
export const htmlLink = (label: string, url: string | undefined): string => {
  const target = url === undefined ? undefined : safeTarget(url);
  return target === undefined ? label : `<a href="${escapeHtml(target)}">${label}</a>`;
};

/** An empty line would end the HTML block. */
export const htmlPre = (value: string): string =>
  `<pre>${escapeHtml(manyLines(value).trimEnd()).replaceAll('\n', '&#10;')}</pre>`;

const item = ({ checked, of }: ListItem): string => {
  const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
  const [first, ...rest] = of;
  const own = first?.kind === 'paragraph' ? htmlInlines(first.of) : first === undefined ? '' : block(first);
  return `<li>${box}${own}${htmlBlocks(rest)}</li>`;
};

const block = (node: Block): string => {
  switch (node.kind) {
    case 'paragraph':
      return `<p>${htmlInlines(node.of)}</p>`;
    case 'heading':
      return `<p><strong>${htmlInlines(node.of)}</strong></p>`;
    case 'list': {
      const items = node.items.map(item).join('');
      return node.start === undefined ? `<ul>${items}</ul>` : `<ol start="${node.start}">${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${htmlBlocks(node.of)}</blockquote>`;
    case 'pre':
      return isWhole(node) ? htmlTable(node.table) : htmlPre(node.text);
    case 'rule':
      return '<hr>';
  }
};

type TableBlock = Extract<Block, { kind: 'pre' }> & { readonly table: Table };

const isWhole = (node: Block | undefined): node is TableBlock =>
  node?.kind === 'pre' && node.table?.text === node.text;

const htmlTable = ({ rows, right }: Table): string => {
  const cell = (tag: 'td' | 'th', of: readonly Inline[], column: number): string =>
    `<${tag}${right[column] === true ? ' align="right"' : ''}>${htmlInlines(of)}</${tag}>`;
  const row = (cells: Table['rows'][number], index: number): string =>
    `<tr>${cells.map((of, column) => cell(index === 0 ? 'th' : 'td', of, column)).join('')}</tr>`;
  return `<table>${rows.map(row).join('')}</table>`;
};

/** If a table is only text, its links follow in a list. */
const isListOfLinks = (node: Block): boolean =>
  node.kind === 'list' && node.items.every(({ forLink }) => forLink === true);

export const htmlBlocks = (nodes: readonly Block[]): string =>
  nodes
    .filter((node, at) => !(isListOfLinks(node) && isWhole(nodes[at - 1])))
    .map(block)
    .join('');
