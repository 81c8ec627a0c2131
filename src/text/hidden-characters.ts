/**
 * What cleaning removes, and what it keeps. In a function, since few texts need it and these expressions take milliseconds to set up.
 * Expressions with `\p{…}` are not literals, since V8 compiles literals when it first parses a file.
 */
const patterns = (): readonly (readonly [RegExp, string])[] => {
  /**
   * Terminal escapes: CSI, then the string kinds (OSC, DCS, SOS, PM, APC; to the end of the line if nothing ends them), then all others.
   * https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
   */
  const TERMINAL =
    /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;

  /**
   * Controls other than white space, bidi controls, and invisible characters (soft hyphen, zero-width space, BOM, fillers…): all of
   * Default_Ignorable_Code_Point except those that have a meaning next to others, which follow.
   */
  const UNSEEN =
    /\u034f|\u17b4|\u17b5|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;

  /** Tag characters spell the flags of regions after a black flag. Elsewhere they only carry hidden text. */
  const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

  /** Looks like a space, and is one in Braille. */
  const BLANK = /(?<=[\u2801-\u28ff])(\u2800)(?=[\u2801-\u28ff])|\u2800/g;

  /** Joiners have a meaning between letters of scripts that shape them, and (the first of the two alternatives) between emoji. */
  const SHAPED = String.raw`(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
  const JOINERS = new RegExp(
    String.raw`((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})|(?<=${SHAPED})[\u200c\u200d](?=${SHAPED}))|[\u200c\u200d]`,
    'gu',
  );

  /** Variation selectors after a character that has variants: emoji, symbols and letters, Han, Mongolian. */
  const VARIANTS = new RegExp(
    String.raw`((?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{L}\p{S}])[\ufe00-\ufe0d]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]|(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f])|[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`,
    'gu',
  );

  /** No writing system stacks more than six marks on one letter. Taller stacks cover the lines around them. */
  const TOWERS = new RegExp(String.raw`(\p{M}{6})\p{M}+`, 'gu');

  return [
    [TERMINAL, ''],
    [UNSEEN, ''],
    [TAGS, '$1'],
    [BLANK, '$1'],
    [JOINERS, '$1'],
    [VARIANTS, '$1'],
    [TOWERS, '$1'],
  ];
};

let known: ReturnType<typeof patterns> | undefined;

const ISOLATES = /[\u2068\u2069]/g;

/** Isolates stay if they are in pairs, as `isolate` writes them. Others would affect the text next to them. */
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

/** Without terminal escapes, controls, bidi controls, hidden characters, and stacks of marks. Well formed. */
export const withoutHidden = (value: string): string => {
  known ??= patterns();
  const cleaned = known.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), value.toWellFormed());
  return withoutLoneIsolates(cleaned);
};
