import type { Token } from 'markdown-it';
import { manyLines } from './clean.js';
import { fillValues, readInlines, type Inherited } from './gfm-inlines.js';
import { parseHtml } from './gfm-parser.js';
import type { BlockWriter } from './html-frames.js';
import { BLOCKS, readTag } from './html.js';
import type { MarkdownContext } from './types.js';
import type { Block, Inline } from './tree.js';

const pre = (tokens: readonly Token[], { values }: MarkdownContext): readonly Block[] => {
  const texts = tokens.filter(token => token.type === 'text').map(token => token.content);
  const value = manyLines(fillValues(values, 'plain', texts.join('')))
    .replace(/^\n/, '')
    .trimEnd();
  return value === '' ? [] : [{ kind: 'pre', text: value }];
};

/** What an element's text becomes. */
const toBlock = (name: string, of: readonly Inline[]): Block => {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level === undefined ? { kind: 'paragraph', of } : { kind: 'heading', level: Number(level), of };
};

/**
 * Writes raw HTML as blocks: tags disappear, block elements separate paragraphs, and lists, quotes, tables, and headings keep their form.
 * Returns the elements that are still open at the end; the following blocks belong to them.
 */
export const readHtml = (
  source: string,
  context: MarkdownContext,
  blocks: BlockWriter,
  inherited: Inherited,
): Inherited => {
  let left = inherited;
  let name = '';
  let tokens: Token[] = [];
  const flush = (next: string): void => {
    if (name === 'pre' && left.hidden === undefined) blocks.add(...pre(tokens, context));
    else {
      const { nodes, ...open } = readInlines(tokens, context, left);
      left = open;
      if (nodes.length > 0) blocks.add(toBlock(name, nodes));
    }
    name = next;
    tokens = [];
  };
  for (const token of parseHtml(source)) {
    const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
    if (tag === undefined || !BLOCKS.has(tag.name)) {
      tokens.push(token);
      continue;
    }
    flush(tag.closes ? '' : tag.name);
    if (left.hidden !== undefined) continue;
    if (tag.name === 'hr') blocks.add({ kind: 'rule' });
    else if (tag.closes) blocks.close(tag.name);
    else blocks.open(tag);
  }
  flush('');
  return left;
};
