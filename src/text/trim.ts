import { text, type Inline } from './tree.js';

const isBlank = (node: Inline | undefined): boolean =>
  node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');

/** Without the breaks and spaces around a paragraph. */
export const trimInlines = (nodes: readonly Inline[]): readonly Inline[] => {
  const from = nodes.findIndex(node => !isBlank(node));
  const to = nodes.findLastIndex(node => !isBlank(node));
  const inner = from < 0 ? [] : nodes.slice(from, to + 1);
  return inner.flatMap((node, index) => {
    if (node.kind !== 'text') return [node];
    const starts = index === 0 || inner[index - 1]?.kind === 'break';
    const ends = index === inner.length - 1 || inner[index + 1]?.kind === 'break';
    const start = starts ? node.text.trimStart() : node.text;
    const value = ends ? start.trimEnd() : start;
    return value === '' ? [] : [text(value)];
  });
};
