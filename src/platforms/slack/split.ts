import { findBoundary } from '../../text/graphemes.js';

const FENCE = '```';
const REOPENED = FENCE.length + 1;

// A link, an entity, a run of spaces, or a word: a long line may be split between them.
const TOKENS = /<[^<>]*>|&[a-z]+;|\s+|[^\s<&]+|[<&]/gu;

/** Longer words are split, between graphemes unless a single one is longer. */
const LONG_WORD = 100;

const characterEnd = (value: string): number =>
  LONG_WORD - (value.slice(0, LONG_WORD).isWellFormed() ? 0 : 1);

const splitToken = (token: string): readonly string[] => {
  const pieces: string[] = [];
  let rest = token;
  while (!token.startsWith('<') && rest.length > LONG_WORD) {
    const end = findBoundary(rest, LONG_WORD) || characterEnd(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
};

const wrap = (line: string, max: number): string[] => {
  if (line.length <= max) return [line];
  const lines: string[] = [];
  let current = '';
  for (const token of [...line.matchAll(TOKENS)].flatMap(([found]) => splitToken(found))) {
    if (current.length + token.length > max) {
      lines.push(current.trimEnd());
      current = token.trimStart();
    } else {
      current += token;
    }
  }
  return [...lines, current];
};

/**
 * Splits printed mrkdwn into parts of at most `max` units, at line ends if possible. A fence that is split is closed before the split and
 * opened after it. Every link must be shorter than `max`.
 */
export const splitMrkdwn = (printed: string, max: number): string[] => {
  const parts: string[] = [];
  let lines: string[] = [];
  let size = 0;
  let fenced = false;
  const close = (): void => {
    const text = (fenced ? [...lines, FENCE] : lines).join('\n');
    if (text.trim() !== '') parts.push(text.replace(/^\n+|\n+$/g, ''));
    lines = fenced ? [FENCE] : [];
    size = fenced ? REOPENED : 0;
  };
  for (const line of printed.split('\n').flatMap(whole => wrap(whole, max - 2 * REOPENED))) {
    if (size + line.length + 1 + REOPENED > max) close();
    lines.push(line);
    size += line.length + 1;
    if (line === FENCE) fenced = !fenced;
  }
  close();
  return parts;
};
