import { fragment } from '../../text/clean.js';
import { safeLink } from '../../text/links.js';
import { toPlainText } from '../../text/plain.js';
import type { Inline } from '../../text/tree.js';
import {
  bareLink,
  escapeCode,
  escapeLabel,
  escapeProse,
  hasMarkingUnderscore,
  linkTarget,
  NOTHING_WIDE,
} from './escape.js';
import { LAYOUT } from './limits.js';

/** Caches a function's results: while a text is cut, most of it is printed again and again. */
export const memoize = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => {
  const made = new WeakMap<Of, Made>();
  return of => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const now = make(of);
    made.set(of, now);
    return now;
  };
};

type MarkdownStyle = 'strong' | 'emphasis' | 'strike';
type LinkInline = Extract<Inline, { kind: 'link' }>;

interface InlineContext {
  /** Set inside a link label. */
  readonly label?: { readonly underscores: boolean };
  readonly styles: readonly MarkdownStyle[];
}

const MARKS: Readonly<Record<MarkdownStyle, string>> = { strong: '**', emphasis: '*', strike: '~~' };

/** Pairs at a boundary that would be read as one mark or as a link. */
const MEETING = ['**', '~~', '||', '``', ']('];

const wouldMerge = (left: string, right: string): boolean =>
  MEETING.includes(left.slice(-1) + right.charAt(0));

const joinSafely = (left: string, right: string): string =>
  left + (wouldMerge(left, right) ? NOTHING_WIDE : '') + right;

/** Joins neighboring texts, so that no mark forms at the boundary between two. */
const mergeTexts = (nodes: readonly Inline[]): readonly Inline[] => {
  const out: Inline[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { ...last, text: last.text + node.text };
    else out.push(node);
  }
  return out;
};

/** Backticks cannot be escaped. A single one fits between doubled ones; if there are more, a look-alike replaces them. */
const codeSpan = (value: string): string => {
  const code = escapeCode(fragment(value).trim());
  if (code === '') return '';
  if (!code.includes('`')) return `\`${code}\``;
  return code.includes('``') ? `\`${code.replaceAll('`', '\u02cb')}\`` : `\`\` ${code} \`\``;
};

const hasInCode = (nodes: readonly Inline[], mark: string): boolean =>
  nodes.some(node =>
    node.kind === 'code' ? node.text.includes(mark) : 'of' in node && hasInCode(node.of, mark),
  );

/** Discord ignores marks around white space alone, and ends a style at its mark even inside code. Then the words stay plain. */
const styled = (style: MarkdownStyle, nodes: readonly Inline[], inner: string): string => {
  const mark = MARKS[style];
  const core = inner.trim();
  if (core === '' || hasInCode(nodes, mark.charAt(0))) return inner;
  const before = inner.slice(0, inner.length - inner.trimStart().length);
  const after = inner.slice(inner.trimEnd().length);
  const body = style === 'strike' ? joinSafely(joinSafely(mark, core), mark) : mark + core + mark;
  return before + body + after;
};

const URL_IN_LABEL = /https?:\/\/\S/i;
const PAIRED_BRACKETS = /^[^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*$/;

/** Discord makes no link of a label that contains a URL (discord/discord-api-docs#7721) or a lone bracket. */
const canBeLabel = (label: string): boolean => !URL_IN_LABEL.test(label) && PAIRED_BRACKETS.test(label);

const mailAddress = (url: string): string => /^mailto:([^?\s]+)/i.exec(url)?.[1] ?? '';

/** The label without a link, and the address that a mail link would have hidden. */
const printUnlinked = (node: LinkInline, context: InlineContext): string => {
  const address = mailAddress(node.url);
  const hidden = address !== '' && !toPlainText(node.of).includes(address);
  const words: readonly Inline[] = hidden ? [...node.of, { kind: 'text', text: ` (${address})` }] : node.of;
  return printNodes(words, context);
};

const anyMarkingUnderscore = (nodes: readonly Inline[]): boolean =>
  mergeTexts(nodes).some(node => {
    if ('text' in node) return hasMarkingUnderscore(node.text);
    return 'of' in node && anyMarkingUnderscore(node.of);
  });

const printLink = (node: LinkInline, context: InlineContext): string => {
  const target = linkTarget(node.url);
  if (target === undefined || target.length > LAYOUT.target || context.label !== undefined)
    return printUnlinked(node, context);
  const words = toPlainText(node.of).trim();
  const isOwnLabel = [node.url, target].includes(safeLink(words) ?? '');
  if (words === '' || isOwnLabel) return bareLink(words, node.url, target);
  const label = printNodes(node.of, { ...context, label: { underscores: anyMarkingUnderscore(node.of) } })
    .replace(/\s+/g, ' ')
    .trim();
  return canBeLabel(label) ? `[${label}](${target})` : `${printNodes(node.of, context)} <${target}>`;
};

const inline = (node: Inline, context: InlineContext, lineStart: boolean): string => {
  switch (node.kind) {
    case 'text': {
      const words = fragment(node.text);
      return context.label === undefined
        ? escapeProse(words, lineStart)
        : escapeLabel(words, lineStart, context.label.underscores);
    }
    case 'code':
      return codeSpan(node.text);
    case 'time':
      return `<t:${String(Math.trunc(node.at / 1000))}:f>`;
    case 'break':
      return '\n';
    case 'link':
      return printLink(node, context);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return context.styles.includes(node.kind)
        ? printNodes(node.of, context)
        : styled(
            node.kind,
            node.of,
            printNodes(node.of, { ...context, styles: [...context.styles, node.kind] }),
          );
  }
};

/** Outside of styles and labels. */
const OUTSIDE: InlineContext = { styles: [] };
const inMidLine: (node: Inline) => string = memoize(node => inline(node, OUTSIDE, false));

const printNodes = (nodes: readonly Inline[], context: InlineContext): string => {
  const pieces: string[] = [];
  let lineStart = true;
  for (const node of mergeTexts(nodes)) {
    const piece: string =
      context === OUTSIDE && !lineStart ? inMidLine(node) : inline(node, context, lineStart);
    if (piece === '') continue;
    if (wouldMerge(pieces.at(-1) ?? '', piece)) pieces.push(NOTHING_WIDE);
    pieces.push(piece);
    const lastBreak = piece.lastIndexOf('\n');
    lineStart = (lineStart || lastBreak >= 0) && piece.slice(lastBreak + 1).trim() === '';
  }
  return pieces.join('');
};

/** Inline nodes as Discord Markdown. Literal text is escaped, and links lead where they say. Several lines only at breaks. */
export const printInlines = (nodes: readonly Inline[]): string => printNodes(nodes, OUTSIDE);

/** The same on one line. */
export const printLine = (nodes: readonly Inline[]): string =>
  printInlines(nodes).replace(/\s+/g, ' ').trim();
