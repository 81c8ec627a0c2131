import { createRequire } from 'node:module';

interface Sample {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** GitHub's documented example payloads, by event. */
export const corpus = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Sample[];

/** One example, by event and action (the first one without an action). */
export const example = (event: string, action?: string): Readonly<Record<string, unknown>> => {
  const all = corpus.find(sample => sample.name === event)?.examples ?? [];
  const found = action === undefined ? all[0] : all.find(one => one['action'] === action);
  if (!found) throw new Error(`no example of ${event} ${action ?? ''}`);
  return found;
};

/** A copy of an example with other values at some paths (`a.b.0.c`); `undefined` removes the key. */
export const patched = (
  base: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const copy = structuredClone(base) as Record<string, unknown>;
  for (const [path, value] of Object.entries(patch)) set(copy, path.split('.'), value);
  return copy;
};

const set = (
  target: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void => {
  if (rest.length > 0) {
    const next = target[key];
    const inner = typeof next === 'object' && next !== null ? next : {};
    target[key] = inner;
    set(inner as Record<string, unknown>, rest, value);
  } else if (value === undefined) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is the test's own
    delete target[key];
  } else {
    target[key] = value;
  }
};

/** An example's action, `''` if the event has none. */
export const readAction = (payload: Readonly<Record<string, unknown>>): string =>
  typeof payload['action'] === 'string' ? payload['action'] : '';
