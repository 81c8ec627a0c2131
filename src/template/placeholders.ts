import { encodeInAddress } from '../text/links.js';
import type { Value, Values } from '../text/types.js';
import { valueText } from '../text/plain.js';
import { unusedWord } from './guard.js';

/** Values kept apart from a source, and their placeholder words in it. */
export interface Placeholders extends Values {
  /** Stores a value and returns its placeholder. */
  readonly add: (value: Value) => string;
}

/** @param texts the author's own texts, which must not contain a placeholder already. */
export const createPlaceholders = (texts: readonly string[]): Placeholders => {
  const mark = unusedWord('value', texts);
  const word = new RegExp(`${mark}(\\d+)z`, 'g');
  const kept: Value[] = [];

  const pieces = (source: string): readonly (string | Value)[] => {
    const found: (string | Value)[] = [];
    let from = 0;
    for (const match of source.matchAll(word)) {
      const value = kept[Number(match[1])];
      if (value === undefined) continue;
      if (match.index > from) found.push(source.slice(from, match.index));
      found.push(value);
      from = match.index + match[0].length;
    }
    return from < source.length ? [...found, source.slice(from)] : found;
  };

  return {
    add: value => `${mark}${kept.push(value) - 1}z`,
    pieces,
    plain: source => pieces(source).map(toPlainText).join(''),
    address: source =>
      pieces(source).reduce<string>(
        (before, piece) =>
          before + (typeof piece === 'string' ? piece : encodeInAddress(toPlainText(piece), before)),
        '',
      ),
  };
};

const toPlainText = (piece: string | Value): string => (typeof piece === 'string' ? piece : valueText(piece));
