import { closeIsolates } from './clean.js';
import { keptLength, MARK } from './graphemes.js';
import { toPlainText } from './plain.js';
import { code, text, type Inline } from './tree.js';

/** The first `units` of a longer node, and the ellipsis. In a link, the ellipsis is inside its label. */
const cutNode = (node: Inline, units: number): readonly Inline[] => {
  if (units === 0 || node.kind === 'break' || node.kind === 'time') return [text(MARK)];
  switch (node.kind) {
    case 'text':
      return [text(closeIsolates(node.text.slice(0, units) + MARK))];
    case 'code':
      return [code(closeIsolates(node.text.slice(0, units))), text(MARK)];
    default:
      return [{ ...node, of: keep(node.of, units) }];
  }
};

const keep = (nodes: readonly Inline[], units: number): readonly Inline[] => {
  const kept: Inline[] = [];
  let left = units;
  for (const node of nodes) {
    const { length } = toPlainText([node]);
    if (length > left) return [...kept, ...cutNode(node, left)];
    kept.push(node);
    left -= length;
  }
  return [...kept, text(MARK)];
};

/** At most `max` UTF-16 units of plain text, including the ellipsis; cut like `cutText`. */
export const cutInlines = (nodes: readonly Inline[], max: number): readonly Inline[] => {
  const value = toPlainText(nodes);
  if (value.length <= max) return nodes;
  return max <= 0 ? [] : keep(nodes, keptLength(value, max));
};
