import { withoutHidden } from './hidden-characters.js';

const LINE_BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const ISOLATED = /^\u2068[^\u2066-\u2069]*\u2069$/;

/**
 * Hebrew, Arabic, and related scripts. Those beyond the first plane are matched by the first unit of their pairs, which is cheaper to set
 * up.
 */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
/**
 * What most texts consist of, and what needs no cleaning: Latin, Greek, and Cyrillic letters, punctuation, symbols, CJK, emoji. Other text
 * is checked closely, which takes milliseconds the first time.
 */
const HARMLESS =
  /^(?:[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u27ff\u2801-\u2bff\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]|[\ud83c-\ud83e][\udc00-\udfff])*$/;

/** Matches nearly all texts, and is cheap to set up. */
const ASCII = /^[\t\n\r\x20-\x7e]*$/;

const withoutUnseen = (value: string): string =>
  ASCII.test(value) || HARMLESS.test(value) ? value : withoutHidden(value);

/** A piece of a line: like `oneLine`, but keeps a space at either end. */
export const fragment = (value: string): string => withoutUnseen(value).replace(/[\s\x85]+/g, ' ');

/** Data that must stay on its line: no line breaks, terminal escapes, controls, bidi controls, or hidden characters. Well formed. */
export const oneLine = (value: string): string => fragment(value).trim();

/** The same for code and paragraphs: keeps line breaks (as `\n`), tabs, and indentation. */
export const manyLines = (value: string): string => withoutUnseen(value).replace(LINE_BREAKS, '\n');

/** Keeps a value with right-to-left characters from reordering the text next to it. */
export const isolate = (value: string): string =>
  !ASCII.test(value) && RIGHT_TO_LEFT.test(value) && !ISOLATED.test(value) ? `\u2068${value}\u2069` : value;

/** How many isolates are open at the end of a value. */
export const openIsolates = (value: string): number => {
  let open = 0;
  for (const [mark] of value.matchAll(ISOLATES)) open = mark === '\u2069' ? Math.max(0, open - 1) : open + 1;
  return open;
};

/** Closes the isolates that a cut has left open. */
export const closeIsolates = (value: string): string => value + '\u2069'.repeat(openIsolates(value));
