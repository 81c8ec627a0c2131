import { show, UserError } from './user-error.js';

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

/** Whether a text may hold a template: where Liquid begins to read. */
export const isTemplate = (text: string): boolean => /\{[{%]/.test(text);

/** A boolean of the YAML 1.2 core schema, `false` where the input is empty. https://yaml.org/spec/1.2.2/#10322-tag-resolution */
export const boolean = (input: string, raw: string): boolean => {
  const value = raw.trim();
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (value === '' || /^(false|False|FALSE)$/.test(value)) return false;
  throw new UserError(input, `${show(raw)} is not a boolean`, 'write true or false');
};

/** The items of a list input: one per line; blank lines and lines that begin with `#` are skipped. */
export const lines = (raw: string): string[] =>
  raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));

/** The same where items cannot hold a comma: a single line may then separate them by commas. */
export const items = (raw: string): string[] => {
  const found = lines(raw);
  if (found.length !== 1) return found;
  return found.flatMap(line => line.split(',')).flatMap(item => item.trim() || []);
};
