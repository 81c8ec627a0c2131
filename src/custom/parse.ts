import { UserError } from '../inputs/user-error.js';
import { keyPath, indexPath } from '../values/findings.js';
import { isJsonObject } from '../values/json.js';

/** Parses JSON or YAML and checks that every part can be sent unchanged. Rejects with a `UserError`. */
export const parsePayload = async (input: string, source: string): Promise<unknown> => {
  const text = source.replace(/^\uFEFF/, '');
  const json = parseJson(text);
  const value = json ?? { value: (await import('./yaml.js')).parseYaml(input, text) };
  checkRepresentable(input, value.value, '', 0);
  return value.value;
};

/** Undefined for text that is not JSON, and for JSON with a duplicate key: the YAML parser reports the line of both. */
const parseJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return countKeys(value, 0) === writtenKeys(text) ? { value } : undefined;
  } catch {
    return undefined;
  }
};

const writtenKeys = (json: string): number =>
  [...json.matchAll(/"(?:[^"\\]+|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

const DEEPEST = 50;

const countKeys = (value: unknown, depth: number): number => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, inner) => sum + countKeys(inner, depth + 1), own);
};

/** Numbers that lost digits, excessive depth, and values that JSON cannot express. */
const checkRepresentable = (input: string, value: unknown, at: string, depth: number): void => {
  if (depth > DEEPEST)
    throw new UserError(input, 'it is nested too deeply', 'messages are never nested that deeply');
  if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER))
    throw new UserError(
      input,
      `${at}: a number too large to keep its digits`,
      'write it in quotes, as IDs are',
    );
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      checkRepresentable(input, item, indexPath(at, index), depth + 1);
  } else if (isJsonObject(value)) {
    if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
      throw new UserError(input, `${at}: not a value of JSON`, 'leave its tag out');
    for (const [key, item] of Object.entries(value))
      checkRepresentable(input, item, keyPath(at, key), depth + 1);
  }
};
