/** Letters, marks, numbers and digits, as a class of characters in a pattern names them. */
export interface Letters {
  readonly letter: string;
  readonly mark: string;
  /** With those that are small or within a circle. */
  readonly number: string;
  readonly digit: string;
  /** What a pattern with them needs; none tells upper from lower case. */
  readonly flags: string;
}

const ASCII: Letters = { letter: 'a-z', mark: '', number: '0-9', digit: '0-9', flags: 'i' };
const UNICODE: Letters = {
  letter: String.raw`\p{L}`,
  mark: String.raw`\p{M}`,
  number: String.raw`\p{N}`,
  digit: String.raw`\p{Nd}`,
  flags: 'iu',
};

/** Neither has the mark of a cut anything to do with letters. */
const ONLY_ASCII = /^[\0-\x7f…]*$/;

/**
 * Patterns that know all letters, and the same for texts of ASCII, as nearly all are: Unicode's tables of letters cost a tenth of a run
 * to set up, so only a text that holds others gets them.
 */
export const forLetters = <P>(build: (letters: Letters) => P): ((text: string) => P) => {
  let ascii: P | undefined;
  let unicode: P | undefined;
  return text => (ONLY_ASCII.test(text) ? (ascii ??= build(ASCII)) : (unicode ??= build(UNICODE)));
};
