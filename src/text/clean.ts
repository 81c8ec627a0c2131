/**
 * Terminal escapes: CSI, then the string kinds (OSC, DCS, SOS, PM, APC; to the end of the line if nothing ends them),
 * then all others. https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const TERMINAL =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;

/** Controls that are no white space, bidi controls, and characters that show nothing (soft hyphen, zero-width space, BOM, fillers…). */
const UNSEEN =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;

/** Tag characters spell the flags of regions after a black flag; elsewhere they only carry hidden text. */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

/** Joiners have a meaning between letters of scripts that shape them, and (the first alternative of two) between emoji. */
const SHAPED = String.raw`(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
const JOINERS = new RegExp(
  String.raw`((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})|(?<=${SHAPED})[\u200c\u200d](?=${SHAPED}))|[\u200c\u200d]`,
  'gu',
);

/** Variation selectors after a character that has variants: emoji, symbols and letters, Han. */
const VARIANTS =
  /((?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{L}\p{S}])[\ufe00-\ufe0d]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}])|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** No orthography stacks more than six marks on one letter; towers of them cover the lines around. */
const TOWERS = /(\p{M}{6})\p{M}+/gu;

const LINE_BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * What most texts are made of, and what needs no cleaning: Latin, Greek and Cyrillic letters, punctuation, symbols, CJK. The
 * expressions above cost milliseconds to compile, so they are kept for texts that hold anything else.
 */
const HARMLESS =
  /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;

/** Isolates stay where they are in pairs, as `isolate` puts them; others would reach over what stands beside. */
const withoutLoneIsolates = (value: string): string =>
  isBalanced(value) ? value : value.replace(ISOLATES, '');

const isBalanced = (value: string): boolean => {
  let open = 0;
  for (const [mark] of value.matchAll(ISOLATES)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
};

const withoutUnseen = (value: string): string =>
  HARMLESS.test(value)
    ? value
    : withoutLoneIsolates(
        value
          .toWellFormed()
          .replace(TERMINAL, '')
          .replace(UNSEEN, '')
          .replace(TAGS, '$1')
          .replace(JOINERS, '$1')
          .replace(VARIANTS, '$1')
          .replace(TOWERS, '$1'),
      );

/** A piece of a line: as `oneLine`, but a space at either end stays. */
export const fragment = (value: string): string => withoutUnseen(value).replace(/[\s\x85]+/g, ' ');

/** Data that must stay on its line: no line breaks, no terminal escapes, controls, bidi controls or hidden characters. Well-formed. */
export const oneLine = (value: string): string => fragment(value).trim();

/** The same for code and paragraphs: line breaks (as `\n`), tabs and indentation stay. */
export const manyLines = (value: string): string => withoutUnseen(value).replace(LINE_BREAKS, '\n');

/** Keeps a value that holds right-to-left characters from reordering what stands beside it. */
export const isolate = (value: string): string =>
  RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;

/** How many isolates are open at the end of a value. */
export const openIsolates = (value: string): number => {
  let open = 0;
  for (const [mark] of value.matchAll(ISOLATES)) open = mark === '\u2069' ? Math.max(0, open - 1) : open + 1;
  return open;
};

/** Closes the isolates that a cut has left open. */
export const closeIsolates = (value: string): string => value + '\u2069'.repeat(openIsolates(value));
