/** A JSON object read from a file: every value has to be looked at before it is used. */
export type Json = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textAt = (object: Json, key: string): string | undefined => {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
};

/** The object at `key`, `{}` where there is none. */
export const objectAt = (object: Json, key: string): Json => {
  const value = object[key];
  return isJsonObject(value) ? value : {};
};

/** The objects in a list; one object alone counts as a list of one. */
export const objectsIn = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : [value]).filter(isJsonObject);
