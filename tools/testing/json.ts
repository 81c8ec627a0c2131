import { isJsonObject, type JsonObject } from '../../src/values/json.js';

export { isJsonObject, type JsonObject };

export const asObject = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

export const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The objects in a value, outermost first. */
export const objectsIn = (value: unknown): JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};
