import { name, num } from './read.js';

interface Placed {
  readonly path?: unknown;
  readonly line?: unknown;
  readonly original_line?: unknown;
  readonly start_line?: unknown;
}

/** Where in a file a comment stands: `README.md`, `src/cart.ts:12` or `src/cart.ts:12–15`. */
export const placeOf = (comment: Placed | null | undefined): string | undefined => {
  const path = name(comment?.path);
  const line = num(comment?.line) ?? num(comment?.original_line);
  if (path === undefined || line === undefined) return path;
  const start = num(comment?.start_line);
  return `${path}:${start === undefined || start >= line ? '' : `${start}–`}${line}`;
};
