import { entry, readName } from '../../values/read.js';

/** A GitHub word such as `category_changed` or `ON_TRACK`, for people: "category changed", "ON TRACK". */
export const humanize = (value: unknown): string | undefined =>
  readName(readName(value)?.replaceAll('_', ' '));

/** ` from write to admin`; either part may be unknown. */
export const fromTo = (from: string | undefined, to: string | undefined): string =>
  `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;

/** What was done to an object: the action's pattern, in which `#` is the object, or "action object" without a pattern. */
export const actionPhrase = (
  patterns: Readonly<Record<string, string>>,
  action: unknown,
  thing: string,
): string =>
  entry(patterns, action)?.replace('#', () => thing) ?? `${humanize(action) ?? 'changed'} ${thing}`;
