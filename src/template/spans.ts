import type { Token } from './tokens.js';

export interface TokenText extends Token {
  readonly text: string;
}

interface Span {
  readonly begin: number;
  readonly end: number;
}

export const findSpans = (source: string, text: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1))
    spans.push({ begin: at, end: at + text.length });
  return spans;
};

/** Overlapping ranges count as one. */
export const joinSpans = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.begin - b.begin)) {
    const last = joined.at(-1);
    if (last === undefined || span.begin >= last.end) joined.push(span);
    else if (span.end > last.end) joined.splice(-1, 1, { begin: last.begin, end: span.end });
  }
  return joined;
};

/** Whether a token may start with the last character of a span, which would hide it. */
export const splitsToken = ({ end }: Span, source: string): boolean =>
  /^\{[{%]/.test(source.slice(end - 1, end + 1));

export const replaceSpans = (
  source: string,
  spans: readonly Span[],
  replacement: (at: number) => string,
): string =>
  [...spans, { begin: source.length, end: source.length }]
    .map(({ begin, end }, at) => {
      const before = source.slice(spans[at - 1]?.end ?? 0, begin);
      return end > begin ? before + replacement(at) : before;
    })
    .join('');

export const overlaps = (span: Span, { begin, end }: Span): boolean => span.begin < end && span.end > begin;

/**
 * Whether a piece of a token is part of one quoted text and does not end it. A text with escapes does not count: they may be the
 * continuation of the piece, and Liquid decodes them.
 */
export const liesInQuotes = ({ begin: from, end: to }: Span, { begin, text }: TokenText): boolean =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs)].some(
    ({ index, 0: quoted }) =>
      !quoted.includes('\\') && from > begin + index && to < begin + index + quoted.length,
  );
