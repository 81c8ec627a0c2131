/** A JSON object read from a file: every value has to be looked at before it is used. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textAt = (object: JsonObject, key: string): string | undefined => {
  const value = object[key];
  return typeof value === 'string' ? value : undefined;
};

/** The object at `key`, `{}` where there is none. */
export const objectAt = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return isJsonObject(value) ? value : {};
};

/** The objects in a list; one object alone counts as a list of one. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  (Array.isArray(value) ? value : [value]).filter(isJsonObject);
