import { name } from './read.js';

/** An object whose keys are data, such as the `changes` of a payload; empty where it is none. */
export const bag = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

/** The strings of an array, each on one line. */
export const names = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(item => name(item) ?? []) : [];

/** `a`, `a and b`, `a, b and 3 others` */
export const joined = (all: readonly string[], shown = 2): string => {
  const rest = all.length - shown;
  if (rest > 0) return `${all.slice(0, shown).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};
