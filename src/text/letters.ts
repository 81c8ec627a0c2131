const ASCII = /[\x00-\x7f]/;
const ASCII_WORD = /[a-zA-Z0-9]/;

let known: RegExp | undefined;

/** No literal: V8 reads those when it first parses a file, and `\p{…}` costs a millisecond there that few runs need. */
const unicodeWord = (): RegExp => (known ??= new RegExp(String.raw`[\p{L}\p{N}]`, 'u'));

/** Whether a character is a letter or a number of any script. */
export const isWord = (character: string): boolean =>
  ASCII.test(character) ? ASCII_WORD.test(character) : unicodeWord().test(character);
