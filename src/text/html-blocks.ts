import type { Token } from 'markdown-it';
import { manyLines } from './clean.js';
import { inPlace, readInlines } from './gfm-inlines.js';
import { parseHtml } from './gfm-parser.js';
import { BLOCKS, readTag } from './html.js';
import type { MarkdownContext } from './types.js';
import type { Block, Inline } from './tree.js';

interface HtmlResult {
  readonly blocks: readonly Block[];
  /** As in `InlineResult`. */
  readonly hidden: string | undefined;
}

const pre = (tokens: readonly Token[], { values }: MarkdownContext): readonly Block[] => {
  const texts = tokens.filter(token => token.type === 'text').map(token => token.content);
  const value = manyLines(inPlace(values, 'plain', texts.join('')))
    .replace(/^\n/, '')
    .trimEnd();
  return value === '' ? [] : [{ kind: 'pre', text: value }];
};

/** What an element's text becomes. The items of a list are in one list each; `joined` brings them together. */
const toBlock = (name: string, of: readonly Inline[]): Block => {
  if (name === 'li') return { kind: 'list', items: [{ of: [{ kind: 'paragraph', of }] }] };
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level === undefined ? { kind: 'paragraph', of } : { kind: 'heading', level: Number(level), of };
};

const mergeLists = (blocks: readonly Block[]): readonly Block[] => {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      out[out.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else out.push(block);
  }
  return out;
};

/** The text of raw HTML: no tag shows, block elements part paragraphs, `li` and headings keep their form. */
export const readHtml = (source: string, context: MarkdownContext): HtmlResult => {
  const blocks: Block[] = [];
  let hidden: string | undefined;
  let name = '';
  let tokens: Token[] = [];
  const flush = (next: string): void => {
    if (name === 'pre' && hidden === undefined) blocks.push(...pre(tokens, context));
    else {
      const result = readInlines(tokens, context, hidden);
      ({ hidden } = result);
      if (result.nodes.length > 0) blocks.push(toBlock(name, result.nodes));
    }
    name = next;
    tokens = [];
  };
  for (const token of parseHtml(source)) {
    const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
    if (tag === undefined || !BLOCKS.has(tag.name)) tokens.push(token);
    else flush(tag.closes ? '' : tag.name);
    if (tag?.name === 'hr') blocks.push({ kind: 'rule' });
  }
  flush('');
  return { blocks: mergeLists(blocks), hidden };
};
