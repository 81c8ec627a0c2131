export type Values = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const listEntries = (values: Values): readonly (readonly [string, unknown])[] =>
  Object.entries(values);

/** A value as a form shows it; empty for objects. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
