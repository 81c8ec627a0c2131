/** What expressions may name: `github`, `job`, `steps`… */
export type RunnerContexts = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** An object's key, ignoring case, or a list item; `null` if there is none. */
export const property = (value: unknown, key: unknown): unknown => {
  if (!isObject(value)) return null;
  const wanted = String(key).toLowerCase();
  return Object.entries(value).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
};
