import { items } from './list.js';
import { show } from './show.js';
import { UserError } from './user-error.js';

const isOneOf = <W extends string>(words: readonly W[], value: string): value is W =>
  (words as readonly string[]).includes(value);

/** One of a few words, or undefined where the input is empty. Case does not matter. */
export const word = <W extends string>(input: string, raw: string, words: readonly W[]): W | undefined => {
  const value = raw.trim().toLowerCase();
  if (value === '') return undefined;
  if (isOneOf(words, value)) return value;
  throw new UserError(input, `${show(raw)} is not known`, `write ${either(words)}`);
};

/** A list of such words, or `fallback` where the input is empty. */
export const wordList = <W extends string>(
  input: string,
  raw: string,
  words: readonly W[],
  fallback: readonly W[],
): readonly W[] => {
  const found = items(raw).flatMap(item => word(input, item, words) ?? []);
  return found.length > 0 ? found : fallback;
};

/** `a, b or c` */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
