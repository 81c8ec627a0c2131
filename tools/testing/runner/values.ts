/** What expressions may name: `github`, `job`, `steps`… */
export type RunnerContexts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A key of an object, whatever its case, or an item of a list; `null` where there is none. */
export const property = (value: unknown, key: unknown): unknown => {
  if (!isObject(value)) return null;
  const wanted = String(key).toLowerCase();
  return Object.entries(value).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
};

export const truthy = (value: unknown): boolean => Boolean(value);

const asNumber = (value: unknown): number => {
  if (value === null || value === undefined) return 0;
  return isObject(value) ? NaN : Number(value);
};

/** Loose, and blind to the case of strings, as GitHub compares. */
export const equal = (left: unknown, right: unknown): boolean => {
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase();
  if (isObject(left) || isObject(right)) return left === right;
  return typeof left === typeof right ? left === right : asNumber(left) === asNumber(right);
};

/** How a value reads where it is put into a text. */
export const asText = (value: unknown): string => {
  if (Array.isArray(value)) return 'Array';
  if (isObject(value)) return 'Object';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
};
