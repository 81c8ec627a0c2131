import { name, num } from './read.js';

/** `#7 Sums are wrong`, of an issue, a pull request or a discussion; `fallback` where the number is not known. */
export const numbered = (
  thing: { readonly number?: unknown; readonly title?: unknown } | null | undefined,
  fallback: string,
): string => {
  const number = num(thing?.number);
  return [number === undefined ? fallback : `#${number}`, name(thing?.title)]
    .filter(part => part !== undefined)
    .join(' ');
};
