import { cutBlocks, wholeWords } from '../../text/cut.js';
import { sizeUpTo } from '../../text/fitting.js';
import { splitBlocks } from '../../text/split.js';
import { MARK } from '../../text/graphemes.js';
import type { Block } from '../../text/tree.js';
import { linkTarget } from './escape.js';
import { LIMITS } from './limits.js';
import { printBlocks } from './print.js';

interface PrintedBody {
  /** Markdown, one part per embed description. */
  readonly parts: readonly string[];
  readonly cut: boolean;
  /** Whether only links were removed, and no words. */
  readonly unlinked?: boolean;
}

const measureBlocks = (blocks: readonly Block[]): number => printBlocks(blocks).length;

interface BodyPart {
  readonly head: readonly Block[];
  readonly tail: readonly Block[];
  readonly cut: boolean;
}

const isRoomy = (blocks: readonly Block[]): boolean =>
  sizeUpTo(blocks, LIMITS.description, measureBlocks) <= LIMITS.description;

/** The start that fits one description. Text without any place to split, such as an endless address, is cut. */
const nextPart = (blocks: readonly Block[]): BodyPart => {
  if (isRoomy(blocks)) return { head: blocks, tail: [], cut: false };
  const { head, tail } = splitBlocks(blocks, LIMITS.description, measureBlocks);
  if (head.length > 0) return { head, tail, cut: false };
  return {
    head: cutBlocks(blocks.slice(0, 1), LIMITS.description, measureBlocks),
    tail: blocks.slice(1),
    cut: true,
  };
};

const printParts = (blocks: readonly Block[], room: number): PrintedBody => {
  const fits = sizeUpTo(blocks, room, measureBlocks) <= room;
  const parts: string[] = [];
  let cut = !fits;
  let rest = fits ? blocks : cutBlocks(blocks, room, measureBlocks);
  while (rest.length > 0) {
    const part = nextPart(rest);
    parts.push(printBlocks(part.head));
    cut ||= part.cut;
    rest = part.tail;
  }
  return { parts: parts.filter(part => part !== ''), cut };
};

/** Code that continues in another part needs its own fence there, which may exceed the room. Then it is split again with less. */
const printWithin = (blocks: readonly Block[], room: number): PrintedBody => {
  let found = printParts(blocks, room);
  for (let allowed = room; countPrinted(found) > room && allowed > 0; found = printParts(blocks, allowed))
    allowed -= countPrinted(found) - room;
  return found;
};

const countPrinted = ({ parts }: PrintedBody): number => parts.reduce((sum, part) => sum + part.length, 0);

const GAP = '\n\n';

/** Text at the end of the last part, or in its own part if that one is full. */
export const appendText = (parts: readonly string[], text: string, gap = GAP): readonly string[] => {
  const last = parts.at(-1);
  if (text === '') return parts;
  return last === undefined || last.length + gap.length + text.length > LIMITS.description
    ? [...parts, text]
    : [...parts.slice(0, -1), last + gap + text];
};

const LONGEST_LINK = 600;

const restLine = (more: string | undefined): string => {
  const target = more === undefined ? undefined : linkTarget(more);
  return target === undefined || target.length > LONGEST_LINK ? MARK : `[${MARK} Read the rest](${target})`;
};

/** The printed length of an uncut body in units. If it is longer than `room`, only that fact. */
export const bodyLength = (blocks: readonly Block[], room: number): number =>
  sizeUpTo(blocks, room, measureBlocks);

/** A body in at most `room` units across all parts. If it had to be cut, its last line links to `more` if there is room. */
export const layOutBody = (blocks: readonly Block[], room: number, more: string | undefined): PrintedBody => {
  const wanted = bodyLength(blocks, room);
  if (wanted === 0) return { parts: [], cut: false };
  // Finding the place to cut takes long, so it is only done if needed.
  const isWhole = wanted <= room;
  const fits = isWhole ? blocks : wholeWords(blocks, room, measureBlocks);
  const printed = fits && printWithin(fits, room);
  if (printed?.cut === false) return { ...printed, unlinked: !isWhole };
  const line = restLine(more);
  const left = room - GAP.length - line.length;
  if (left < 0) return { ...printWithin(blocks, Math.max(0, room)), cut: true };
  return { parts: appendText(printWithin(blocks, left).parts, line), cut: true };
};
