import type { Value } from '../text/types.js';
import { blocksToPlainText, valueText } from '../text/plain.js';
import { isJsonObject, type JsonObject } from '../values/json.js';
import { known } from '../values/read.js';
import type { CustomBody } from './types.js';

const PIECES = Symbol('pieces');

/** A text of a message in order: the author's parts, and the values that a template filled in. */
export type TextPiece = string | Value;

/** Replaces a text with values in a message. */
interface TemplatedText {
  readonly [PIECES]: readonly TextPiece[];
}

export const toTemplatedText = (pieces: readonly TextPiece[]): TemplatedText => ({ [PIECES]: pieces });

const isTemplatedText = (value: unknown): value is TemplatedText =>
  typeof value === 'object' && value !== null && PIECES in value;

/** A text's pieces, with or without template values; empty if it is not a text. */
export const readPieces = (value: unknown): readonly TextPiece[] => {
  if (isTemplatedText(value)) return value[PIECES];
  return typeof value === 'string' ? [value] : [];
};

/** Where a text is: its key, and the object that contains it. */
export interface TextSlot {
  readonly key: string;
  readonly holder: JsonObject;
  /** Where that object itself is. */
  readonly around?: TextSlot;
}

/** Writes a text with its values escaped for the place. */
export type TextWriter = (pieces: readonly TextPiece[], slot: TextSlot) => string;

/** Writes the text so far and a value. `after` is the author's next part, `later` everything that follows. */
type Append = (value: Value, before: string, after: string, later: readonly TextPiece[]) => string;

/** Piece by piece. */
export const appendPieces = (pieces: readonly TextPiece[], append: Append): string =>
  pieces.reduce<string>((before, piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string'
      ? before + piece
      : append(piece, before, typeof next === 'string' ? next : '', pieces.slice(index + 1));
  }, '');

/** What has no meaning without this. */
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];

/**
 * The message with its texts written. Leaves out unknown values instead of showing blanks: an empty text, and the element, field, or
 * component that has no meaning without it.
 */
export const fillTexts = ({ body }: CustomBody, write: TextWriter): JsonObject => {
  const at = (value: unknown, slot: TextSlot): unknown => {
    if (isTemplatedText(value)) {
      const text = write(value[PIECES], slot);
      return text.trim() === '' ? undefined : text;
    }
    if (Array.isArray(value)) {
      const left = value.map((item: unknown) => at(item, slot)).filter(item => item !== undefined);
      return left.length === 0 && value.length > 0 ? undefined : left;
    }
    return isJsonObject(value) ? inside(value, slot) : value;
  };
  const inside = (holder: JsonObject, around: TextSlot | undefined): JsonObject | undefined => {
    const entries = Object.entries(holder).map(
      ([key, value]) => [key, at(value, { key, holder, ...known('around', around) })] as const,
    );
    const lost = entries.filter(([key, value]) => value === undefined && holder[key] !== undefined);
    const isPart = around?.key === 'fields' || 'type' in holder || 'media' in holder;
    if (isPart && lost.some(([key]) => ESSENTIAL.includes(key))) return undefined;
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  };
  return inside(body, undefined) ?? {};
};

/** The same message with sample values that fit everywhere: a word, and an address where a value starts one. */
export const withShortValues = (body: JsonObject): JsonObject => {
  const shorten = (value: unknown, key: string): unknown => {
    if (isTemplatedText(value)) return toTemplatedText(value[PIECES].map(shortPiece(key)));
    if (Array.isArray(value)) return value.map((item: unknown) => shorten(item, key));
    return isJsonObject(value) ? withinKeys(value, shorten) : value;
  };
  return withinKeys(body, shorten);
};

const withinKeys = (holder: JsonObject, change: (value: unknown, key: string) => unknown): JsonObject =>
  Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, change(value, key)]));

const shortPiece =
  (key: string) =>
  (piece: TextPiece, at: number): TextPiece => {
    if (typeof piece === 'string') return piece;
    return { kind: 'text', text: at === 0 && /url$/.test(key) ? 'https://github.com' : 'x' };
  };

/** The message with only the author's parts. */
export const authoredTexts = (own: CustomBody): JsonObject =>
  fillTexts(own, pieces => pieces.filter(piece => typeof piece === 'string').join(''));

/** The value alone, as plain text: blocks as they read, without markup. */
export const plainText = (value: Value): string =>
  value.kind === 'blocks' ? blocksToPlainText(value.of) : valueText(value);

/** The value as an address. */
export const valueAddress = (value: Value): string =>
  value.kind === 'link' ? value.url : valueText(value).trim();
