/** Letters, marks, numbers, and digits, as a character class in a pattern. */
export interface Letters {
  readonly letter: string;
  readonly mark: string;
  /** Also small and circled ones. */
  readonly number: string;
  readonly digit: string;
  /** The flags for patterns with these classes; none distinguishes case. */
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

/** The ellipsis is not affected either. */
const ONLY_ASCII = /^[\0-\x7f…]*$/;

/**
 * Patterns for all letters, and the same for ASCII texts, as nearly all are. Unicode's tables of letters take a tenth of a run to set up,
 * so only texts with other letters use them.
 */
export const forLetters = <P>(build: (letters: Letters) => P): ((text: string) => P) => {
  let ascii: P | undefined;
  let unicode: P | undefined;
  return text => (ONLY_ASCII.test(text) ? (ascii ??= build(ASCII)) : (unicode ??= build(UNICODE)));
};
