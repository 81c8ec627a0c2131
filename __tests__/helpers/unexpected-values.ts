import { fc } from './property.js';

/** Values that no payload should contain, but that may occur. */
export const unexpectedValue = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.constantFrom('', ' ', '__proto__', 'constructor', '\ud800', 'a\nb', '\u202e', '#', '$&', '_', '__'),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.array(fc.anything()),
  fc.dictionary(fc.string(), fc.anything()),
);

/** The paths of a payload's values, five keys deep. */
export const listPaths = (value: unknown, prefix = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        `${prefix}${key}`,
        ...(prefix.split('.').length < 5 ? listPaths(inner, `${prefix}${key}.`) : []),
      ])
    : [];

/** Every string in a value. */
export const listStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
};
