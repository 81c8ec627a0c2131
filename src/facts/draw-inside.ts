import { replaceEmoji } from '../text/emoji.js';
import { isJsonObject } from '../values/json.js';

/** Whether to draw emoji in the text with a key of an object that itself has the key `inside`. */
type IsDrawn = (key: string, inside: string) => boolean;

/** Draws the emoji in a value at any depth. */
export const drawInside = (value: unknown, inside: string, isDrawn: IsDrawn): unknown => {
  if (Array.isArray(value)) return value.map(item => drawInside(item, inside, isDrawn));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string'
        ? isDrawn(key, inside)
          ? replaceEmoji(inner)
          : inner
        : drawInside(inner, key, isDrawn),
    ]),
  );
};
