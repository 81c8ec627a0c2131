import type { Env } from '../edges/types.js';
import { isTemplate } from '../inputs/choices.js';
import { isMalformed, parseChecked } from './check.js';
import { findForeign, inJson, type ForeignTexts } from './foreign.js';
import type { TemplatePart } from './parts.js';
import { findTokens, isTagName } from './tokens.js';
import {
  type TokenText,
  findSpans,
  joinSpans,
  splitsToken,
  replaceSpans,
  overlaps,
  liesInQuotes,
} from './spans.js';

/** A template whose tokens are all the author's. */
export interface GuardedTemplate {
  readonly kind: 'guarded';
  readonly source: string;
  /** Whether foreign text was removed. */
  readonly isMasked: boolean;
  /** Puts removed text back: it is what the author's expression inserted. */
  readonly restore: (parts: readonly TemplatePart[]) => readonly TemplatePart[];
}

/** A template whose author is unknown: a part of it is in the event as well. */
export interface AmbiguousTemplate {
  readonly kind: 'ambiguous';
  readonly piece: string;
}

/**
 * Separates the author's template from text that an expression inserted, by the places where texts of the event occur. Texts that cannot be
 * templates are removed and put back at the end. Where the author may have written the same, nothing is run.
 */
export const guardTemplates = (
  sources: readonly string[],
  given: readonly unknown[],
  env: Env,
): ((source: string) => GuardedTemplate | AmbiguousTemplate) => {
  const foreign = findForeign(sources, given, env);
  const masked = new Map(sources.map(source => [source, maskForeign(source, foreign)]));
  const shared = sharedTokens([...masked.values()], foreign.templates);
  return source => {
    const found = masked.get(source) ?? maskForeign(source, foreign);
    if (foreign.isPartial) return ambiguous(source);
    return found.kind === 'ambiguous' ? found : (findAmbiguousPiece(found, foreign, shared) ?? found);
  };
};

const ambiguous = (piece: string): AmbiguousTemplate => ({ kind: 'ambiguous', piece });

interface MaskedTemplate extends GuardedTemplate {
  readonly tokens: readonly TokenText[];
  readonly mark: string;
}

const maskForeign = (source: string, { found }: ForeignTexts): MaskedTemplate | AmbiguousTemplate => {
  const templates = found.filter(text => isTemplate(text) && source.includes(text));
  const own = templates.find(isTemplatePiece);
  if (own !== undefined) return ambiguous(own);
  const spans = joinSpans(templates.flatMap(text => findSpans(source, text)));
  const split = spans.find(span => splitsToken(span, source));
  if (split !== undefined) return ambiguous(source.slice(split.begin, split.end));
  const mark = unusedWord('foreign', [source]);
  const guarded = replaceSpans(source, spans, at => `${mark}${at}z`);
  const word = new RegExp(`${mark}(\\d+)z`, 'g');
  const pieces = spans.map(({ begin, end }) => source.slice(begin, end));
  const restore = (text: string): string =>
    text.replace(word, (_all, at: string) => pieces[Number(at)] ?? '');
  return {
    kind: 'guarded',
    source: guarded,
    isMasked: spans.length > 0,
    restore: parts => parts.map(part => (typeof part === 'string' ? restore(part) : part)),
    tokens: findTokens(guarded).map(token => ({ ...token, text: guarded.slice(token.begin, token.end) })),
    mark,
  };
};

/**
 * Whether a text could be a piece of a working template: all its tokens are well formed. An author's text contains no `${{`, which the
 * runner would have evaluated.
 */
const isTemplatePiece = (text: string): boolean =>
  !text.includes('${{') &&
  findTokens(text).every(token => {
    if (token.kind === 'tag') return isTagName(token.name);
    return token.kind === 'open' || isValid(text.slice(token.begin, token.end));
  });

const isValid = (output: string): boolean => {
  try {
    parseChecked(output);
    return true;
  } catch (error) {
    if (isMalformed(error)) return false;
    throw error;
  }
};

/** The piece of a masked template that may still be foreign. */
const findAmbiguousPiece = (
  { source, tokens, mark, isMasked }: MaskedTemplate,
  { found, templates }: ForeignTexts,
  shared: ReadonlySet<string>,
): AmbiguousTemplate | undefined => {
  const others = found.filter(text => !isTemplate(text) && source.includes(text));
  const spans = others.flatMap(text => findSpans(source, text));
  // A filter would change the placeholder of the removed text.
  const captures = isMasked && tokens.some(({ name }) => name === 'capture');
  const wrong = tokens.find(
    token =>
      captures ||
      shared.has(token.text) ||
      token.text.includes(mark) ||
      (templates.length > 0 && isBroken(token, source)) ||
      spans.some(span => overlaps(span, token) && !liesInQuotes(span, token)),
  );
  return wrong && ambiguous(wrong.text);
};

/** Not closed, with a token inside, or after a `$`, which the runner would have evaluated. */
const isBroken = (token: TokenText, source: string): boolean =>
  token.kind === 'open' ||
  source[token.begin - 1] === '$' ||
  [...token.text.matchAll(/.\{[{%]/gs)].some(({ index }) => {
    const begin = token.begin + index + 1;
    return !liesInQuotes({ begin, end: begin + 1 }, token);
  });

/** A token of the author that starts like a foreign one whose end was cut. */
const MOST_ALIKE = 12;

/** No token is shorter. */
const HEAD = 4;

/** Tokens that also occur in a foreign text, or start like a part of one. */
const sharedTokens = (
  masked: readonly (MaskedTemplate | AmbiguousTemplate)[],
  templates: readonly string[],
): ReadonlySet<string> => {
  const byHead = new Map<string, readonly string[]>();
  const texts = masked.flatMap(one => (one.kind === 'guarded' ? one.tokens.map(({ text }) => text) : []));
  for (const text of new Set(texts)) {
    const head = text.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), text]);
  }
  const shared = new Set<string>();
  if (byHead.size === 0) return shared;
  const compare = (foreign: string): void => {
    for (const { index } of foreign.matchAll(/\{[{%]/g))
      for (const token of byHead.get(foreign.slice(index, index + HEAD)) ?? [])
        if (!shared.has(token) && isAlike(token, foreign, index)) shared.add(token);
  };
  for (const text of templates) {
    compare(text);
    if (/["\\\n]/.test(text)) compare(inJson(text));
  }
  return shared;
};

const isAlike = (token: string, foreign: string, from: number): boolean =>
  foreign.startsWith(token, from) ||
  (token.length > MOST_ALIKE &&
    foreign[from - 1] !== '$' &&
    foreign.startsWith(token.slice(0, MOST_ALIKE), from));

/** A word of lower-case letters and digits that no text contains. */
export const unusedWord = (stem: string, texts: readonly string[]): string => {
  for (let count = 0; ; count += 1) {
    const word = `${stem}${count}x`;
    if (!texts.some(text => text.includes(word))) return word;
  }
};
