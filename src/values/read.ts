import { isolate, oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';
import { safeLink } from '../text/links.js';
import { isJsonObject } from './json.js';

/** A string with content, or undefined: payloads contain null, blanks, and sometimes other types. */
export const readString = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The same on one line and harmless to the text around it: for titles, names, and branches. */
export const readName = (value: unknown): string | undefined => {
  const found = readString(value);
  const line = found === undefined ? '' : oneLine(found);
  return line === '' ? undefined : isolate(line);
};

/** Leaves room in the shortest headline (Discord's, of 256 units) for more than the name, even if every character is escaped. */
const SHORT_NAME = 110;

/** A name at the start of a headline, cut so that people still read the words after it. */
export const shortenName = (value: string): string => cutText(value, SHORT_NAME);

export const readNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** An absolute http(s) address, or undefined. */
export const readUrl = (value: unknown): string | undefined => {
  const found = readString(value);
  return found === undefined ? undefined : safeLink(found);
};

/** The objects of an array; empty if it is not an array. */
export const readObjects = <T>(value: readonly T[] | null | undefined): readonly NonNullable<T>[] =>
  Array.isArray(value)
    ? value.filter((item): item is NonNullable<T> => typeof item === 'object' && item !== null)
    : [];

/** The first line of a commit message. */
export const readFirstLine = (value: unknown): string | undefined =>
  readName(
    readString(value)
      ?.trim()
      .split(/[\r\n]/, 1)[0],
  );

/** Milliseconds between two ISO times, if both are there and in order. */
export const elapsedBetween = (from: unknown, to: unknown): number | undefined => {
  const ms = Date.parse(readString(to) ?? '') - Date.parse(readString(from) ?? '');
  return ms >= 0 ? ms : undefined;
};

/** Leaves a key out if its value is undefined. */
export const known = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });

/** A table's entry for a word from data: `__proto__` and the like are not entries. */
export const entry = <V>(table: Readonly<Record<string, V>>, key: unknown): V | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** The strings of an array, each on one line. */
export const readNames = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(item => readName(item) ?? []) : [];

/** `a`, `a and b`, `a, b and 3 others` */
export const joinNames = (all: readonly string[], shown = 2): string => {
  const rest = all.length - shown;
  if (rest > 0) return `${all.slice(0, shown).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};

/** Whether an answer is an object. Its values are read one by one. */
export const isObject = <T>(data: unknown): data is NonNullable<T> => isJsonObject(data);

/** The objects of an array; undefined if it is not an array. */
export const readObjectList = <T>(
  value: readonly T[] | null | undefined,
): readonly NonNullable<T>[] | undefined => (Array.isArray(value) ? readObjects<T>(value) : undefined);

/** An ISO time in milliseconds since the epoch. */
export const readTime = (value: unknown): number | undefined => {
  const ms = Date.parse(readString(value) ?? '');
  return Number.isNaN(ms) ? undefined : ms;
};

/** An ID of Discord's. https://discord.com/developers/docs/reference#snowflakes */
export const isSnowflake = (value: string): boolean => /^\d{17,20}$/.test(value);

/** The timestamp that identifies a Slack message within its channel. */
export const isTs = (value: string): boolean => /^\d{10}\.\d{6}$/.test(value);
