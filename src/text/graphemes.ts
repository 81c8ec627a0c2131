import { closeIsolates, openIsolates } from './clean.js';

/** Shows where text was cut. */
export const MARK = '…';

/** How far back the cut may move to a space, in UTF-16 units. */
const WORD_REACH = 20;

let segmenter: Intl.Segmenter | undefined;

const isPlain = (unit: number): boolean => unit >= 0x20 && unit <= 0x7e;

/** The last place up to `at` that is neither inside a grapheme nor after a joiner. */
export const findBoundary = (value: string, at: number): number => {
  if (at <= 0 || at >= value.length) return Math.max(0, Math.min(at, value.length));
  if (isPlain(value.charCodeAt(at - 1)) && isPlain(value.charCodeAt(at))) return at;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // Whether two characters can be separated depends on what comes before them, never on what follows, so two units are enough.
  const segments = segmenter.segment(value.slice(0, at + 2));
  let end = segments.containing(at)?.index ?? 0;
  while (end > 0 && (value[end - 1] === '\u200d' || value[end - 1] === '\u200c')) {
    end = segments.containing(end - 1)?.index ?? 0;
  }
  return end;
};

/** Moves back to the end of the last whole word, if it is near. */
const wordEnd = (value: string, at: number): number => {
  if (at <= 0 || at >= value.length) return at;
  const near = value.slice(Math.max(0, at - WORD_REACH), at);
  const space = /\s/.test(value.charAt(at)) ? -1 : near.search(/\s\S*$/);
  const end = space < 0 ? at : at - near.length + space;
  const kept = value.slice(0, end).trimEnd().length;
  return kept === 0 ? at : kept;
};

const cutNear = (value: string, at: number): number =>
  findBoundary(value, wordEnd(value, findBoundary(value, at)));

/** How many UTF-16 units of a value that exceeds `max` stay before the ellipsis and the ends of open isolates. */
export const keptLength = (value: string, max: number): number => {
  const kept = cutNear(value, max - MARK.length);
  const open = openIsolates(value.slice(0, kept));
  return open === 0 ? kept : cutNear(value, max - MARK.length - open);
};

/** At most `max` UTF-16 units, including the ellipsis. Cut at a word if one ends near, never inside a grapheme. */
export const cutText = (value: string, max: number): string => {
  if (value.length <= max) return value;
  if (max <= 0) return '';
  return closeIsolates(value.slice(0, keptLength(value, max)) + MARK);
};

const ASCII = /[\x00-\x7f]/;
const ASCII_WORD = /[a-zA-Z0-9]/;

let known: RegExp | undefined;

/** Not a literal: V8 compiles literals when it first parses a file, and `\p{…}` takes a millisecond that few runs need. */
const unicodeWord = (): RegExp => (known ??= new RegExp(String.raw`[\p{L}\p{N}]`, 'u'));

/** Whether a character is a letter or a number of any script. */
export const isWord = (character: string): boolean =>
  ASCII.test(character) ? ASCII_WORD.test(character) : unicodeWord().test(character);
