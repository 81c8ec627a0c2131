import { quoteValue, UserError } from './user-error.js';

const isOneOf = <W extends string>(choices: readonly W[], value: string): value is W =>
  (choices as readonly string[]).includes(value);

/** One of a few words, or undefined if the input is empty. Ignores case. */
export const parseChoice = <W extends string>(
  input: string,
  raw: string,
  choices: readonly W[],
): W | undefined => {
  const value = raw.trim().toLowerCase();
  if (value === '') return undefined;
  if (isOneOf(choices, value)) return value;
  throw unknownWord(input, raw, choices);
};

/** The sentence about a word that an input does not accept. */
export const unknownWord = (input: string, raw: string, choices: readonly string[]): UserError => {
  const parts = raw
    .trim()
    .toLowerCase()
    .split(/[\s;|&+]+/)
    .filter(part => part !== 'or' && part !== 'and');
  return parts.length > 1 && parts.every(part => choices.includes(part))
    ? new UserError(input, `${quoteValue(raw)} is not one value`, 'separate the values with commas')
    : new UserError(input, `${quoteValue(raw)} is not known`, `write ${joinChoices(choices)}`, {
        meant: { raw, words: choices },
      });
};

/** A list of such words, or `fallback` if the input is empty. */
export const parseChoiceList = <W extends string>(
  input: string,
  raw: string,
  choices: readonly W[],
  fallback: readonly W[],
): readonly W[] => {
  const only = raw.trim().toLowerCase();
  if (isOneOf(choices, only)) return [only];
  const found = splitItems(raw).flatMap(item => parseChoice(input, item, choices) ?? []);
  return found.length > 0 ? found : fallback;
};

/** `a, b or c` */
export const joinChoices = (choices: readonly string[]): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;

/** Whether a text may contain a template: where Liquid starts to read. */
export const isTemplate = (text: string): boolean => text.includes('{{') || text.includes('{%');

/** A boolean of the YAML 1.2 core schema, `false` if the input is empty. https://yaml.org/spec/1.2.2/#10322-tag-resolution */
export const parseBoolean = (input: string, raw: string): boolean => {
  const value = raw.trim();
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['', 'false', 'False', 'FALSE'].includes(value)) return false;
  throw new UserError(input, `${quoteValue(raw)} is not a boolean`, 'write true or false');
};

/** One line of a list input, with its line number in the input, starting at 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a list input, without blank lines and lines that start with `#`. */
export const numberedLines = (raw: string): readonly NumberedLine[] =>
  raw
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));

/** The items of a list input: one per line, without blank lines and lines that start with `#`. */
export const splitLines = (raw: string): string[] => numberedLines(raw).map(({ text }) => text);

/** The same for items that cannot contain a comma: a single line may separate them with commas, and YAML lists work too. */
export const splitItems = (raw: string): string[] => {
  const found = splitLines(raw).flatMap(line => withoutQuotes(line.replace(/^-\s+/, '')) || []);
  if (found.length !== 1) return found;
  return found
    .map(line => /^\[(.*)\]$/.exec(line)?.[1] ?? line)
    .flatMap(line => line.split(','))
    .flatMap(item => withoutQuotes(item.trim()) || []);
};

const withoutQuotes = (item: string): string => /^(["'])(.*)\1$/.exec(item)?.[2]?.trim() ?? item;
