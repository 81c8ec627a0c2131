import { manyLines } from '../../text/clean.js';
import { isFollowing, type Block, type ListItem } from '../../text/tree.js';
import { escapeEntities, JOINER } from './escape.js';
import { INDENT, RULE } from './limits.js';
import { printInlines } from './print.js';

const BULLETS = ['•', '◦', '▪'];

interface PrintContext {
  readonly depth: number;
  /** In a quote, each line starts with the quote's sign, so a fence cannot be used there. */
  readonly quoted: boolean;
}

/** Code for a fence. Three backticks in a row would end it, so an invisible joiner separates them. */
const fenceText = (code: string): string =>
  escapeEntities(code.replace(/`{3,}/g, run => run.replaceAll('`', `\`${JOINER}`)));

const fence = (code: string, { quoted }: PrintContext): string => {
  const text = manyLines(code);
  if (text.trim() === '') return '';
  if (!quoted) return `\`\`\`\n${fenceText(text)}\n\`\`\``;
  return text
    .split('\n')
    .map(line => printInlines([{ kind: 'code', text: line }]))
    .join('\n');
};

const item = ({ checked, of }: ListItem, mark: string, { depth, quoted }: PrintContext): string => {
  const sign = checked === undefined ? mark : checked ? '☑' : '☐';
  const inner = of.map(block => printBlock(block, { depth: depth + 1, quoted })).filter(text => text !== '');
  const apart = of[0]?.kind === 'list' || of[0]?.kind === 'pre' ? '\n' : ' ';
  return `${INDENT.repeat(depth)}${sign}${apart}${inner.join('\n')}`;
};

const printBlock = (block: Block, context: PrintContext): string => {
  switch (block.kind) {
    case 'paragraph':
      return printInlines(block.of);
    case 'heading':
      return printInlines([{ kind: 'strong', of: block.of }]);
    case 'list': {
      const { start } = block;
      const bullet = BULLETS[context.depth % BULLETS.length] ?? '•';
      return block.items
        .map((one, i) => item(one, start === undefined ? bullet : `${start + i}.`, context))
        .join('\n');
    }
    case 'quote': {
      const inner = printAll(block.of, { depth: 0, quoted: true });
      if (context.quoted || inner === '') return inner;
      return inner
        .split('\n')
        .map(line => `&gt; ${line}`.trimEnd())
        .join('\n');
    }
    case 'pre':
      return fence(block.text, context);
    case 'rule':
      return RULE;
  }
};

const isText = (block: Block): boolean =>
  block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';

/** Lists, quotes, and code follow the text above them closely; what comes after them is set apart. */
const gap = (before: Block, after: Block): string =>
  before.kind === 'heading' || isFollowing(after) || (isText(before) && !isText(after)) ? '\n' : '\n\n';

const printAll = (list: readonly Block[], context: PrintContext): string => {
  const printed = list
    .map(block => ({ block, text: printBlock(block, context) }))
    .filter(({ text }) => text.trim() !== '');
  return printed.reduce((all, { block, text }, i) => {
    const before = printed[i - 1];
    return before === undefined ? text : `${all}${gap(before.block, block)}${text}`;
  }, '');
};

/** Blocks as mrkdwn. Literal text stays literal. https://docs.slack.dev/messaging/formatting-message-text */
export const printBlocks = (list: readonly Block[]): string => printAll(list, { depth: 0, quoted: false });

/** The units of blocks as mrkdwn. */
export const printedSize = (list: readonly Block[]): number => printBlocks(list).length;
