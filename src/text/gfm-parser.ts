import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import { parseWithNotes, useFootnotes, type ParsedSource } from './gfm-footnotes.js';
import { useAutolinks } from './gfm-autolink.js';
import { useStrikes } from './gfm-strike.js';

/** The deepest nesting that is read. The parser would drop deeper text silently. */
const MAX_NESTING = 100;

/** A comment that is never closed: everything after it in this piece of text belongs to it. */
const openComment = (state: StateInline, silent: boolean): boolean => {
  if (!state.src.startsWith('<!--', state.pos)) return false;
  if (!silent) state.push('html_inline', '', 0).content = '<!--';
  state.pos = state.posMax;
  return true;
};

type Parser = InstanceType<typeof MarkdownIt>;

const configureParser = (parser: Parser): Parser => {
  parser.inline.ruler.after('html_inline', 'open_comment', openComment);
  useAutolinks(parser);
  useStrikes(parser);
  useFootnotes(parser);
  // Every target is parsed as a link, so that its label shows. links.ts decides what may be linked.
  parser.validateLink = () => true;
  return parser;
};

const options = { html: true, maxNesting: MAX_NESTING };
const gfm = configureParser(new MarkdownIt(options));

/** A row with more cells than anyone reads. The parser would fill every row of its table to that number. */
const WIDE_ROW = /^(?:[^|\n]*\|){200}/m;
let withoutTables: Parser | undefined;

const pickParser = (source: string): Parser => {
  if (!WIDE_ROW.test(source)) return gfm;
  withoutTables ??= configureParser(new MarkdownIt(options)).disable('table');
  return withoutTables;
};

let html: Parser | undefined;

const htmlParser = (): Parser =>
  (html ??= configureParser(new MarkdownIt('zero', options)).enable(['entity', 'html_inline', 'linkify']));

export const parseBlocks = (source: string): ParsedSource => parseWithNotes(pickParser(source), source);

export const parseInlines = (source: string): Token[] => gfm.parseInline(source, {})[0]?.children ?? [];

/** Tags, entities, and bare URLs of raw HTML; everything else in it is text. */
export const parseHtml = (source: string): Token[] => htmlParser().parseInline(source, {})[0]?.children ?? [];

export const decodeEntities = (value: string): string => gfm.utils.unescapeAll(value);
