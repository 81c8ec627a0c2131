import { fragment } from '../../text/clean.js';
import { isWord } from '../../text/graphemes.js';
import { safeTarget } from '../../text/links.js';
import { formatUtcDay } from '../../text/moment.js';
import { toPlainText } from '../../text/plain.js';
import type { Inline } from '../../text/tree.js';
import { escapeEntities, JOINER, literal, spanText } from './escape.js';
import { MOMENT, SHARES } from './limits.js';

type StyleMark = '*' | '_' | '~' | '`';
interface PrintedPiece {
  readonly text: string;
  /** Put around the text if its neighbors let it act. */
  readonly mark?: StyleMark;
  /** What is printed if the mark cannot act. */
  readonly bare: string;
}

const STYLE_MARKS = { strong: '*', emphasis: '_', strike: '~' } as const;

const unmarkedPiece = (text: string): PrintedPiece => ({ text, bare: text });

/** `<url|label>`, or only the label if the address is unsafe or too long. Both are data. */
export const printLink = (url: string, label: string): string => {
  const target = safeTarget(url);
  const shown = literal(label.trim());
  if (target === undefined) return shown;
  const printed = `<${escapeEntities(target)}|${shown || escapeEntities(target)}>`;
  return printed.length <= SHARES.printedLink ? printed : shown;
};

const printPiece = (node: Inline): PrintedPiece => {
  switch (node.kind) {
    case 'text':
      return unmarkedPiece(literal(fragment(node.text)));
    case 'code': {
      const bare = literal(fragment(node.text));
      const span = spanText(fragment(node.text));
      return span === undefined ? unmarkedPiece(bare) : { text: span, mark: '`', bare };
    }
    case 'link':
      return unmarkedPiece(printLink(node.url, fragment(toPlainText(node.of))));
    case 'time':
      return unmarkedPiece(`<!date^${Math.trunc(node.at / 1000)}^${MOMENT}|${formatUtcDay(node.at)}>`);
    case 'break':
      return unmarkedPiece('\n');
    case 'strong':
    case 'emphasis':
    case 'strike': {
      const inner = printInlines(node.of);
      return { text: inner, mark: STYLE_MARKS[node.kind], bare: inner };
    }
  }
};

/** A mark surrounds each line, inside its outer spaces. A line that contains the mark already stays without. */
export const marked = (text: string, mark: StyleMark): string =>
  text
    .split('\n')
    .map(line =>
      line.trim() === '' || line.includes(mark) ? line : line.replace(/\S(.*\S)?/s, `${mark}$&${mark}`),
    )
    .join('\n');

// Marks act only at word boundaries. Next to a letter, a joiner, or another mark, they would show as they are.
const blocks = (neighbour: PrintedPiece | undefined, edge: string | undefined): boolean =>
  neighbour?.mark !== undefined || (edge !== undefined && (edge === JOINER || isWord(edge)));

/** Inline nodes as mrkdwn; several lines only if the nodes contain breaks. */
export const printInlines = (nodes: readonly Inline[]): string => {
  const pieces = nodes.map(printPiece).filter(({ text }) => text !== '');
  return pieces
    .map(({ text, mark, bare }, i) => {
      const [before, after] = [pieces[i - 1], pieces[i + 1]];
      if (mark === undefined || blocks(before, before?.text.at(-1)) || blocks(after, after?.text[0]))
        return bare;
      return mark === '`' ? `\`${text}\`` : marked(text, mark);
    })
    .join('');
};
