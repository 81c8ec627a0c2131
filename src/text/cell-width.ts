import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[\x20-\x7e]*$/;

interface Patterns {
  readonly drawnWide: RegExp;
  readonly noWidth: RegExp;
}

/** Set up only for a cell that is not ASCII: Unicode's emoji table takes tens of milliseconds. */
const setUpPatterns = (): Patterns => ({
  drawnWide: new RegExp(String.raw`\p{RGI_Emoji}`, 'v'),
  noWidth: new RegExp(String.raw`^[\p{M}\p{Cf}]+$`, 'u'),
});

let patterns: Patterns | undefined;
let segmenter: Intl.Segmenter | undefined;

/**
 * How many columns a cell takes in a monospaced font: emoji and most East Asian characters take two. https://www.unicode.org/reports/tr11/
 */
export const cellWidth = (cell: string): number => {
  if (ASCII.test(cell)) return cell.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(cell)).reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);
};

const graphemeWidth = (grapheme: string): number => {
  patterns ??= setUpPatterns();
  if (patterns.noWidth.test(grapheme)) return 0;
  return patterns.drawnWide.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};
