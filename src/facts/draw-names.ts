import { mayNameEmoji } from '../text/draw-emoji.js';
import { isJsonObject } from '../values/json.js';

/** Keys of texts in which GitHub draws emoji, anywhere in a payload: titles, and the whole messages of commits. */
const TEXTS = new Set(['title', 'display_title', 'message']);
/** Objects whose names people choose, unlike those of programs. */
const NAMED = new Set(['release', 'releases', 'label', 'labels', 'category']);

/**
 * Replaces emoji short names where GitHub draws them: in titles, commit messages, and the names of releases and labels. Loads the emoji
 * data only if a payload may need it. Leaves Markdown texts alone.
 */
export const drawNames = async <P extends Readonly<Record<string, unknown>>>(payload: P): Promise<P> =>
  hasNaming(payload, '')
    ? ((await import('./draw-inside.js')).drawInside(payload, '', isDrawn) as P)
    : payload;

/** Whether GitHub draws emoji in the text with a key of an object that itself has the key `inside`. */
const isDrawn = (key: string, inside: string): boolean =>
  TEXTS.has(key) || (key === 'name' && NAMED.has(inside));

/** Whether a text may contain a short name. Uses plain loops and no list of all lines: an event may have 25 MB. */
const hasNaming = (value: unknown, inside: string): boolean => {
  if (Array.isArray(value)) {
    for (const item of value) if (hasNaming(item, inside)) return true;
  } else if (isJsonObject(value)) {
    for (const key in value) {
      const inner = value[key];
      const found =
        typeof inner === 'string' ? isDrawn(key, inside) && mayNameEmoji(inner) : hasNaming(inner, key);
      if (found) return true;
    }
  }
  return false;
};
