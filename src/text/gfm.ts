import { fragment, manyLines } from './clean.js';
import { emojiFor } from './draw-emoji.js';
import { readBlocks } from './gfm-blocks.js';
import type { ParsedSource } from './gfm-footnotes.js';
import { readInlines } from './gfm-inlines.js';
import { parseBlocks } from './gfm-parser.js';
import { MARK } from './graphemes.js';
import type { MarkdownContext, Values } from './types.js';
import { paragraph, text, type Block, type Inline } from './tree.js';

/** Twice what any platform can show, in UTF-16 units. Limits the parser's time. */
const MAX_SOURCE = 24_000;

/** More table rows than any platform can show: one with two cells takes five units. Parsing them takes longer than everything else. */
const MAX_ROWS = 2_500;
const ROW = /^.*\|.*$/gm;

/** From this depth on (100), the parser drops nested text, so the source is shown instead. */
const MAX_LEVEL = 90;

const cutLength = (source: string): string => {
  if (source.length <= MAX_SOURCE) return source;
  const lineEnd = source.lastIndexOf('\n', MAX_SOURCE);
  return source.slice(0, lineEnd > 0 ? lineEnd : MAX_SOURCE).toWellFormed();
};

const cutRows = (source: string): string => source.slice(0, [...source.matchAll(ROW)][MAX_ROWS]?.index);

const cutSource = (source: string): string => cutRows(cutLength(source));

const withoutComments = (source: string): string =>
  source
    .split('<!--')
    .map((part, index) => {
      const end = part.indexOf('-->');
      return index === 0 ? part : end < 0 ? '' : part.slice(end + 3);
    })
    .join('');

const splitLines = (part: string): readonly Inline[] =>
  part
    .split('\n')
    .map(line => fragment(line).trim())
    .filter(line => line !== '')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      text(line),
    ]);

const plainParagraphs = (source: string): readonly Block[] =>
  withoutComments(source)
    .split(/\n[ \t]*\n/)
    .map(splitLines)
    .filter(of => of.length > 0)
    .map(of => paragraph(...of));

/** Each on its own line. */
const footnotes = (notes: ParsedSource['notes'], context: MarkdownContext): readonly Block[] => {
  const of = notes.flatMap((tokens, index): readonly Inline[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...readInlines(tokens, context).nodes,
  ]);
  return of.length === 0 ? [] : [paragraph(...of)];
};

const parseSource = (source: string, context: MarkdownContext): readonly Block[] => {
  try {
    const { tokens, notes } = parseBlocks(source);
    if (tokens.some(token => token.level >= MAX_LEVEL)) return plainParagraphs(source);
    return [...readBlocks(tokens, context), ...footnotes(notes, context)];
  } catch {
    // What the parser cannot read is still text that someone wrote.
    return plainParagraphs(source);
  }
};

/** See `findUnread`. */
export const unreadSource = (source: string, values: Values | undefined): string | undefined => {
  const rest = source.slice(cutSource(source).length);
  return manyLines(values?.plain(rest) ?? rest).trim() || undefined;
};

/** Without emoji, and with table columns of plain letters. */
export const readMarkdown = (source: string, context: MarkdownContext): readonly Block[] => {
  const kept = cutSource(source);
  const blocks = parseSource(manyLines(kept), context);
  return kept.length < source.length ? [...blocks, paragraph(text(MARK))] : blocks;
};

/** See `markdown`, which loads this module together with the parser. */
export const drawMarkdown = async (source: string, context: MarkdownContext): Promise<readonly Block[]> => {
  const draw = { emoji: await emojiFor(source), width: await widthFor(source) };
  return readMarkdown(source, { ...context, draw });
};

const widthFor = async (source: string): Promise<((cell: string) => number) | undefined> =>
  /[^\0-\x7f]|:\w+:|&/.test(source) && /\||<td/i.test(source)
    ? (await import('./cell-width.js')).cellWidth
    : undefined;
