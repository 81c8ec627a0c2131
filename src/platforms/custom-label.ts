import { isForged } from '../text/forged.js';
import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';
import { encodeInAddress, safeTarget } from '../text/links.js';
import type { Value } from '../text/types.js';
import { plainText, readPieces, type TextPiece, type TextSlot, valueAddress } from './custom-fill.js';
import type { LabelContext } from './types.js';

/** A link label around a value, as a reader sees it, and where the link leads. */
export interface Label {
  readonly before: string;
  readonly after: string;
  readonly target: string;
}

/** Replaces words that may not be shown. */
const LEFT_OUT = '…';

/**
 * What a label shows of a value: its words, unless the label would read as an address that the link does not lead to. Then the real
 * address, formatted by `write`.
 */
export const labelWords = (
  words: string,
  { before, after, target }: Label,
  context: LabelContext,
  write: (target: string) => string = target => target,
): string => {
  const real = safeTarget(target) ?? target;
  const lies = (label: string): boolean => isForged(label, real, context);
  const isLie = (shown: string): boolean => lies(before + shown + after);
  if (!isLie(words)) return words;
  // The author's parts are trusted, so only the value counts.
  if (isLie(LEFT_OUT)) return lies(words) ? LEFT_OUT : words;
  const address = write(real.replace(/^(\w+:\/\/[^/]+)\/$/, '$1'));
  return isLie(address) ? LEFT_OUT : address;
};

/** The end of a Markdown link that an author started before these pieces: the end of its label, and its address. */
export const readMarkdownLink = (
  pieces: readonly TextPiece[],
  encode: Encode = encodeInAddress,
): Omit<Label, 'before'> | undefined => {
  let after = '';
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      after += oneLine(plainText(piece));
      continue;
    }
    const [, rest, address] = /^([^[\]]*)\]\(<?(.*)$/s.exec(piece) ?? [];
    if (rest !== undefined && address !== undefined)
      return { after: after + rest, target: readAddress([address, ...pieces.slice(index + 1)], encode) };
    if (/[[\]\n]/.test(piece)) return undefined;
    after += piece;
  }
  return undefined;
};

/** Writes a value after the start of an address. */
type Encode = (value: string, before: string) => string;

const readAddress = (pieces: readonly TextPiece[], encode: Encode = encodeInAddress): string => {
  let address = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      address += encode(valueAddress(piece), address);
      continue;
    }
    const [part = ''] = /^[^\s)>]*/.exec(piece) ?? [];
    address += part;
    if (part.length < piece.length) break;
  }
  return address;
};

/** Keys whose text is shown as a link, and the neighboring keys with its address. */
const LINKED: Readonly<Record<string, readonly string[]>> = {
  text: ['url'],
  title: ['url', 'title_link', 'title_url'],
  name: ['url'],
  label: ['url'],
  author_name: ['author_link'],
  accessibility_label: ['url'],
  fallback: ['url'],
  format: ['url'],
};

/** Of an object that is a text by itself, such as the words of Slack's button. */
const OBJECTS: Readonly<Record<string, readonly string[]>> = { ...LINKED, description: ['url'] };

/** Of a message's parts: they lead to a page that the author wrote out, or into the repository, and then need no proof. */
const HEADINGS = new Set(['title', 'name', 'author_name']);

/** Where the link leads whose label the text is, from a neighboring key. Undefined if there is none, or if the label needs no check. */
export const findTarget = (slot: TextSlot, { repoUrl }: LabelContext): string | undefined => {
  const [{ key, holder }, keys] = findLink(slot);
  const [pieces = []] = keys.map(name => readPieces(holder[name])).filter(found => found.length > 0);
  if (pieces.length === 0) return undefined;
  const target = readAddress(pieces);
  if (!HEADINGS.has(key)) return target;
  const isOurs = repoUrl !== undefined && target.startsWith(`${repoUrl}/`);
  return isOurs || pieces.every(piece => typeof piece === 'string') ? undefined : target;
};

/** The place whose neighbors say where a text leads, and their keys. */
const findLink = (slot: TextSlot): readonly [TextSlot, readonly string[]] => {
  const { key, holder, around } = slot;
  const isObject = key === 'text' && TEXT_OBJECTS.has(holder['type']);
  return around && isObject ? [around, OBJECTS[around.key] ?? []] : [slot, LINKED[key] ?? []];
};

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const TEXT_OBJECTS: ReadonlySet<unknown> = new Set(['plain_text', 'mrkdwn']);

/** A value in such a label: the text before it, and the pieces after it. */
export const labelValue = (
  value: Value,
  before: string,
  later: readonly TextPiece[],
  target: string,
  context: LabelContext,
): Value => {
  const after = later.map(piece => (typeof piece === 'string' ? piece : oneLine(plainText(piece)))).join('');
  const words = oneLine(plainText(value));
  return { kind: 'text', text: labelWords(words, { before, after, target }, context, cutAddress) };
};

/** Characters of an address in a label. The shortest labels, those of buttons, hold 75. */
const LONGEST_ADDRESS = 60;

const cutAddress = (address: string): string => cutText(address, LONGEST_ADDRESS);

/** The rest of a label in Slack's brackets. */
export const readRest = (pieces: readonly TextPiece[]): string => {
  const text = pieces
    .map(piece => (typeof piece === 'string' ? piece : oneLine(plainText(piece)).replaceAll('>', ' ')))
    .join('');
  const end = text.indexOf('>');
  return end === -1 ? text : text.slice(0, end);
};

/** The part of a Markdown label since its bracket, which is still open; undefined if none is. */
export const openLabel = (written: string): string | undefined => {
  const masked = written.replace(/\\./gs, '__');
  let depth = 0;
  for (let at = masked.length - 1; at >= 0 && masked[at] !== '\n'; at -= 1) {
    if (masked[at] === ']') depth += 1;
    else if (masked[at] === '[') {
      if (depth === 0) return written.slice(at + 1).replace(/\\(.)/gs, '$1');
      depth -= 1;
    }
  }
  return undefined;
};
