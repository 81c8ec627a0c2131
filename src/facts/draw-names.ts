import { type DrawEmoji, emojiFor, mayNameEmoji } from '../text/draw-emoji.js';

/** Keys of lines in which GitHub draws emoji, anywhere in a payload. */
const LINES = new Set(['title', 'display_title']);
/** The same for commits: GitHub draws them in the whole message. */
const COMMITS = new Set(['message']);
/** Objects whose names people choose, unlike those of programs. */
const NAMED = new Set(['release', 'releases', 'label', 'labels', 'category']);

/**
 * Replaces emoji short names where GitHub draws them: in titles, commit messages, and the names of releases and labels. Loads the emoji
 * data only if a payload may need it. Leaves Markdown texts alone.
 */
export const drawNames = async <P extends Readonly<Record<string, unknown>>>(payload: P): Promise<P> => {
  const draw = await emojiFor(findNaming(payload, '') ?? '');
  return draw === undefined ? payload : (drawInside(payload, '', draw) as P);
};

const isLine = (key: string, inside: string): boolean =>
  LINES.has(key) || COMMITS.has(key) || (key === 'name' && NAMED.has(inside));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first line that may contain a short name. Uses plain loops and no list of all lines: an event may have 25 MB. */
const findNaming = (value: unknown, inside: string): string | undefined => {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findNaming(item, inside);
      if (found !== undefined) return found;
    }
  } else if (isObject(value)) {
    for (const key in value) {
      const inner = value[key];
      const found =
        typeof inner === 'string'
          ? isLine(key, inside) && mayNameEmoji(inner)
            ? inner
            : undefined
          : findNaming(inner, key);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const drawInside = (value: unknown, inside: string, draw: DrawEmoji): unknown => {
  if (Array.isArray(value)) return value.map(item => drawInside(item, inside, draw));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' ? (isLine(key, inside) ? draw(inner) : inner) : drawInside(inner, key, draw),
    ]),
  );
};
