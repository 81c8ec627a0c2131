import { manyLines } from '../../text/clean.js';
import { memoize, printInlines } from './print-inlines.js';
import { isFollowing, type Block, type ListItem } from '../../text/tree.js';
import { escapeCode, NOTHING_WIDE } from './escape.js';

type DiscordList = Extract<Block, { kind: 'list' }>;

const RULE = '─'.repeat(12);
const LANGUAGE = /^[a-z0-9_+\-.#]{1,30}$/i;

/** A fence inside a fence would end it and cannot be escaped. A zero-width character breaks it. */
const fenced = (value: string, language: string | undefined): string => {
  const code = escapeCode(manyLines(value).replace(/^\n+/, '').trimEnd()).replace(
    /`(?=``)/g,
    `\`${NOTHING_WIDE}`,
  );
  const name = language !== undefined && LANGUAGE.test(language) ? language : '';
  return code === '' ? '' : `\`\`\`${name}\n${code}\n\`\`\``;
};

const indented = (value: string, indent: string): string => value.replaceAll('\n', `\n${indent}`);

const item = ({ checked, of }: ListItem, marker: string): string => {
  const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
  const content = of
    .map(printBlock)
    .filter(block => block !== '')
    .join('\n');
  return content === '' ? '' : marker + indented(box + content, ' '.repeat(marker.length));
};

const list = ({ start, items }: DiscordList): string =>
  items
    .map((each, index) => item(each, start === undefined ? '- ' : `${start + index}. `))
    .filter(line => line !== '')
    .join('\n');

/** Discord has one level of quotes: an inner quote becomes part of the outer one. */
const withoutQuotes = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap(block => (block.kind === 'quote' ? withoutQuotes(block.of) : [block]));

const quote = (blocks: readonly Block[]): string => {
  const content = printBlocks(withoutQuotes(blocks));
  return content === '' ? '' : `> ${indented(content, '> ')}`;
};

const printBlock: (block: Block) => string = memoize(block => {
  switch (block.kind) {
    case 'paragraph':
      return printInlines(block.of).trim();
    case 'heading':
      // Discord's own headings are larger than an embed title. Bold reads well under it.
      return printInlines([{ kind: 'strong', of: block.of }]).trim();
    case 'list':
      return list(block);
    case 'quote':
      return quote(block.of);
    case 'pre':
      return fenced(block.text, block.language);
    case 'rule':
      return RULE;
  }
});

/** Keeps related blocks together. Code blocks and rules bring their own space. */
const gap = (above: Block, below: Block): string =>
  ['heading', 'pre', 'rule'].includes(above.kind) ||
  below.kind === 'rule' ||
  isFollowing(below) ||
  (above.kind === 'paragraph' && ['list', 'pre'].includes(below.kind))
    ? '\n'
    : '\n\n';

/** Blocks as Discord Markdown for an embed description. https://discord.com/developers/docs/reference#message-formatting */
export const printBlocks = (blocks: readonly Block[]): string => {
  let out = '';
  let above: Block | undefined;
  for (const block of blocks) {
    const text = printBlock(block);
    if (text === '') continue;
    out += above === undefined ? text : gap(above, block) + text;
    above = block;
  }
  return out;
};
