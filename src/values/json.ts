/** Something about one place of a value. */
export interface Finding {
  /** Such as `embeds[0].fields[3].value`; empty for the value itself. */
  readonly at: string;
  /** A few words: "1,100 of 1,024 characters". */
  readonly problem: string;
  /** It may stay: a word to the author is enough. */
  readonly harmless?: true;
}

/** Checks the value at a path. */
export type Check = (value: unknown, at: string) => readonly Finding[];

/** An object whose values are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** The objects in a value, from the outside in. */
export const objectsIn = (value: unknown): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};
