import { findBoundary } from './graphemes.js';
import { toPlainText } from './plain.js';
import { trimInlines, type Inline } from './tree.js';

interface InlineHalves {
  readonly head: readonly Inline[];
  readonly tail: readonly Inline[];
}

const IN_LINK = '\uffff';

/** The rough shape of the plain text: breaks stay, and links, code, and times contain no space, so that they are not split. */
const outline = (nodes: readonly Inline[]): string =>
  nodes
    .map(node => {
      if (node.kind === 'break') return '\n';
      if (node.kind === 'text') return node.text.replaceAll('\n', ' ');
      if (node.kind === 'link') return IN_LINK.repeat(toPlainText([node]).length);
      return 'of' in node ? outline(node.of) : 'x'.repeat(toPlainText([node]).length);
    })
    .join('');

/** How much of the room a better place may leave empty. */
const REACH = 1 / 2;
const SENTENCE_END = /[.!?…。！？]["'”’)\]]*\s|[。！？]/gu;

const lastSentenceEnd = (value: string): number => {
  let end = 0;
  for (const { 0: mark, index } of value.matchAll(SENTENCE_END)) end = index + mark.length;
  return end;
};

/** Half an address would lead elsewhere. */
const isInAddress = (shape: string, at: number): boolean =>
  (shape.charAt(at - 1) === IN_LINK && shape.charAt(at) === IN_LINK) || shape.slice(0, at).includes('://');

/** Up to `most` units: at the end of a line or sentence if one is near; otherwise at the end of a word; otherwise within it. */
const findSplit = (nodes: readonly Inline[], most: number): number => {
  const shape = outline(nodes).slice(0, most + 1);
  const ends = [shape.lastIndexOf('\n'), lastSentenceEnd(shape)].map(end => Math.min(end, most));
  const near = ends.find(end => end >= most * REACH);
  if (near !== undefined) return near;
  const word = shape.search(/\s\S*$/);
  if (word > 0) return word;
  const inside = findBoundary(toPlainText(nodes), most);
  return isInAddress(shape, inside) ? 0 : inside;
};

const partAt = (node: Inline, units: number): InlineHalves => {
  if (node.kind === 'time' || node.kind === 'break') return { head: [], tail: [node] };
  if (node.kind === 'text' || node.kind === 'code') {
    const part = (value: string): Inline => ({ ...node, text: value });
    return { head: [part(node.text.slice(0, units))], tail: [part(node.text.slice(units))] };
  }
  const { head, tail } = halvesAt(node.of, units);
  const around = (of: readonly Inline[]): readonly Inline[] => (of.length === 0 ? [] : [{ ...node, of }]);
  return { head: around(head), tail: around(tail) };
};

const halvesAt = (nodes: readonly Inline[], units: number): InlineHalves => {
  let left = units;
  for (const [index, node] of nodes.entries()) {
    const { length } = toPlainText([node]);
    if (length > left) {
      const parts = left === 0 ? { head: [], tail: [node] } : partAt(node, left);
      return {
        head: [...nodes.slice(0, index), ...parts.head],
        tail: [...parts.tail, ...nodes.slice(index + 1)],
      };
    }
    left -= length;
  }
  return { head: nodes, tail: [] };
};

/** Splits in two at the best place within the first `most` units of plain text. Loses only white space there. */
export const splitInlines = (nodes: readonly Inline[], most: number): InlineHalves => {
  const { head, tail } = halvesAt(nodes, findSplit(nodes, most));
  return { head: trimInlines(head), tail: trimInlines(tail) };
};
