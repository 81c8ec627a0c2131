import type { Token } from 'markdown-it';
import { listItem, quote } from './callouts.js';
import { manyLines } from './clean.js';
import { fillValues, readInlines } from './gfm-inlines.js';
import { parseInlines } from './gfm-parser.js';
import { readHtml } from './html-blocks.js';
import { blockWriter, type BlockWriter } from './html-frames.js';
import type { MarkdownContext } from './types.js';
import { toPlainText } from './plain.js';
import { alignedTable, tableLinks } from './table.js';
import { tokenReader, type TokenReader } from './token-reader.js';
import type { Block, Inline, ListItem } from './tree.js';

const LANGUAGE = /^[\w+#.-]{1,30}/;

const pre = (token: Token, { values }: MarkdownContext): readonly Block[] => {
  const value = manyLines(fillValues(values, 'plain', token.content)).trimEnd();
  const language = LANGUAGE.exec(fillValues(values, 'plain', token.info).trim())?.[0];
  return value === '' ? [] : [{ kind: 'pre', text: value, ...(language === undefined ? {} : { language }) }];
};

const inlines = (reader: TokenReader, context: MarkdownContext): readonly Inline[] => {
  const token = reader.next();
  const source = token && reader.visible(token);
  if (token === undefined || source === undefined || source === '') return [];
  const children = source === token.content ? (token.children ?? []) : parseInlines(source);
  const { nodes, ...open } = readInlines(children, context, { href: reader.href() });
  reader.leaveOpen(open);
  return nodes;
};

/** The blocks of a value that is read as Markdown and is alone in its paragraph. */
const wholeValue = (token: Token | undefined, { values }: MarkdownContext): readonly Block[] | undefined => {
  const [piece, ...others] = values?.pieces(token?.content.trim() ?? '') ?? [];
  return typeof piece === 'object' && piece.kind === 'blocks' && others.length === 0 ? piece.of : undefined;
};

/** Whether the next text starts with a value. Then no character at its start is the author's. */
const beginsWithValue = (reader: TokenReader, { values }: MarkdownContext): boolean =>
  typeof values?.pieces(reader.peek(1)?.content ?? '')[0] === 'object';

const html = (token: Token, reader: TokenReader, context: MarkdownContext, writer: BlockWriter): void => {
  const source = reader.visible(token);
  if (source !== undefined) reader.leaveOpen(readHtml(source, context, writer, { href: reader.href() }));
};

const table = (reader: TokenReader, context: MarkdownContext): readonly Block[] => {
  const rows: (readonly Inline[])[][] = [];
  const right: boolean[] = [];
  for (
    let token = reader.next();
    token !== undefined && token.type !== 'table_close';
    token = reader.next()
  ) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open') right.push(String(token.attrGet('style')).endsWith('right'));
    if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(inlines(reader, context));
  }
  const texts = rows.map(row => row.map(toPlainText));
  const isEmpty = texts.every(row => row.every(cell => cell === ''));
  if (isEmpty) return [];
  const drawn = alignedTable(texts, right, context.draw?.width);
  return [{ kind: 'pre', text: drawn, table: { rows, right, text: drawn } }, ...tableLinks(rows)];
};

const list = (
  reader: TokenReader,
  context: MarkdownContext,
  closing: string,
  start?: number,
): readonly Block[] => {
  const items: ListItem[] = [];
  for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
    const isLiteral = beginsWithValue(reader, context);
    const of = blocksUntil('list_item_close', reader, context);
    const item = isLiteral ? { of } : listItem(of);
    if (item.of.length > 0 || item.checked !== undefined) items.push(item);
  }
  return items.length === 0 ? [] : [{ kind: 'list', items, ...(start === undefined ? {} : { start }) }];
};

const readBlock = (token: Token, reader: TokenReader, context: MarkdownContext): readonly Block[] => {
  switch (token.type) {
    case 'paragraph_open': {
      const inserted = reader.isHiding() ? undefined : wholeValue(reader.peek(), context);
      if (inserted !== undefined) {
        reader.next();
        return inserted;
      }
      const of = inlines(reader, context);
      return of.length === 0 ? [] : [{ kind: 'paragraph', of }];
    }
    case 'heading_open': {
      const of = inlines(reader, context);
      return of.length === 0 ? [] : [{ kind: 'heading', level: Number(token.tag.slice(1)), of }];
    }
    case 'bullet_list_open':
      return list(reader, context, 'bullet_list_close');
    case 'ordered_list_open':
      return list(reader, context, 'ordered_list_close', Number(token.attrGet('start') ?? 1));
    case 'blockquote_open': {
      const isLiteral = beginsWithValue(reader, context);
      const of = blocksUntil('blockquote_close', reader, context);
      return of.length === 0 ? [] : [isLiteral ? { kind: 'quote', of } : quote(of)];
    }
    case 'fence':
    case 'code_block':
      return reader.visible(token) === token.content ? pre(token, context) : [];
    case 'hr':
      return reader.isHiding() ? [] : [{ kind: 'rule' }];
    case 'table_open':
      return table(reader, context);
    default:
      return [];
  }
};

const blocksUntil = (closing: string, reader: TokenReader, context: MarkdownContext): readonly Block[] => {
  const writer = blockWriter(context);
  for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
    if (token.type === 'html_block') html(token, reader, context, writer);
    else writer.add(...readBlock(token, reader, context));
  }
  return writer.end();
};

/** Reads markdown-it's flat tokens. The parser limits how deep blocks nest, so recursion is safe. */
export const readBlocks = (tokens: readonly Token[], context: MarkdownContext): readonly Block[] =>
  blocksUntil('', tokenReader(tokens), context);
