import { fragment, manyLines } from '../../text/clean.js';
import { isWord } from '../../text/graphemes.js';
import { safeTarget } from '../../text/links.js';
import { formatUtcDay } from '../../text/moment.js';
import { toPlainText } from '../../text/plain.js';
import { isFollowing, type Block, type Inline, type ListItem } from '../../text/tree.js';
import { escapeEntities, fenceText, JOINER, literal, spanText } from './escape.js';
import { INDENT, MOMENT, RULE, SHARES } from './limits.js';

type StyleMark = '*' | '_' | '~' | '`';
interface PrintedPiece {
  readonly text: string;
  /** Put around the text where its neighbours let it act. */
  readonly mark?: StyleMark;
  /** What is printed if the mark cannot act. */
  readonly bare: string;
}

const STYLE_MARKS = { strong: '*', emphasis: '_', strike: '~' } as const;
const BULLETS = ['•', '◦', '▪'];

const same = (text: string): PrintedPiece => ({ text, bare: text });

/** `<url|label>`, or the label alone where the address is not safe or too long. Both are data. */
export const printLink = (url: string, label: string): string => {
  const target = safeTarget(url);
  const shown = literal(label.trim());
  if (target === undefined) return shown;
  const printed = `<${escapeEntities(target)}|${shown || escapeEntities(target)}>`;
  return printed.length <= SHARES.printedLink ? printed : shown;
};

const piece = (node: Inline): PrintedPiece => {
  switch (node.kind) {
    case 'text':
      return same(literal(fragment(node.text)));
    case 'code': {
      const bare = literal(fragment(node.text));
      const span = spanText(fragment(node.text));
      return span === undefined ? same(bare) : { text: span, mark: '`', bare };
    }
    case 'link':
      return same(printLink(node.url, fragment(toPlainText(node.of))));
    case 'time':
      return same(`<!date^${Math.trunc(node.at / 1000)}^${MOMENT}|${formatUtcDay(node.at)}>`);
    case 'break':
      return same('\n');
    case 'strong':
    case 'emphasis':
    case 'strike': {
      const inner = printInlines(node.of);
      return { text: inner, mark: STYLE_MARKS[node.kind], bare: inner };
    }
  }
};

/** A mark is put round each line, inside its outer spaces; a line that holds the mark already stays without. */
export const marked = (text: string, mark: StyleMark): string =>
  text
    .split('\n')
    .map(line =>
      line.trim() === '' || line.includes(mark) ? line : line.replace(/\S(.*\S)?/s, `${mark}$&${mark}`),
    )
    .join('\n');

// Marks act only at word boundaries; next to a letter, a joiner or another mark they would show as they are.
const blocks = (neighbour: PrintedPiece | undefined, edge: string | undefined): boolean =>
  neighbour?.mark !== undefined || (edge !== undefined && (edge === JOINER || isWord(edge)));

/** Inline nodes as mrkdwn; several lines only where the nodes hold breaks. */
export const printInlines = (nodes: readonly Inline[]): string => {
  const pieces = nodes.map(piece).filter(({ text }) => text !== '');
  return pieces
    .map(({ text, mark, bare }, i) => {
      const [before, after] = [pieces[i - 1], pieces[i + 1]];
      if (mark === undefined || blocks(before, before?.text.at(-1)) || blocks(after, after?.text[0]))
        return bare;
      return mark === '`' ? `\`${text}\`` : marked(text, mark);
    })
    .join('');
};

interface PrintContext {
  readonly depth: number;
  /** In a quote each line begins with the quote's sign, so a fence cannot be used there. */
  readonly quoted: boolean;
}

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

/** Lists, quotes and code follow the text above them closely; what comes after them is set apart. */
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

/** Blocks as mrkdwn; everything literal in them stays literal. https://docs.slack.dev/messaging/formatting-message-text */
export const printBlocks = (list: readonly Block[]): string => printAll(list, { depth: 0, quoted: false });

/** The units of blocks as mrkdwn. */
export const printedSize = (list: readonly Block[]): number => printBlocks(list).length;
