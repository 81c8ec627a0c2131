import { formatUtcDay } from './moment.js';
import type { Block, Inline, ListItem } from './tree.js';
import type { Value } from './types.js';

const flatten = (nodes: readonly Inline[], lineBreak: string): string => {
  let out = '';
  for (const node of nodes) {
    if (node.kind === 'break') out += lineBreak;
    else if (node.kind === 'text' || node.kind === 'code') out += node.text;
    else if (node.kind === 'time') out += formatUtcDay(node.at);
    else out += flatten(node.of, lineBreak);
  }
  return out;
};

/** Labels only, with a space for a line break. */
export const toPlainText = (nodes: readonly Inline[]): string => flatten(nodes, ' ');

const indent = (value: string, first: string, others: string): string =>
  first + value.replaceAll('\n', `\n${others}`);

const itemText = (item: ListItem, marker: string): string => {
  const box = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ ';
  return indent(blocksToPlainText(item.of), marker + box, ' '.repeat(marker.length));
};

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return flatten(block.of, '\n');
    case 'list': {
      const { start } = block;
      const marker = (index: number): string => (start === undefined ? '• ' : `${String(start + index)}. `);
      return block.items.map((item, index) => itemText(item, marker(index))).join('\n');
    }
    case 'quote':
      return indent(blocksToPlainText(block.of), '> ', '> ');
    case 'pre':
      return block.text;
    case 'rule':
      return '---';
  }
};

/** Readable plain text for logs and notifications, with one line break between blocks. */
export const blocksToPlainText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

/** The units of a block's own text, without anything a printer adds: no printed form is shorter. */
export const leafLength = (block: Block): number => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return flatten(block.of, '').length;
    case 'list':
      return block.items.reduce((sum, item) => sum + totalLeafLength(item.of), 0);
    case 'quote':
      return totalLeafLength(block.of);
    case 'pre':
      return block.text.length;
    case 'rule':
      return 0;
  }
};

/** The same for several blocks. */
export const totalLeafLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + leafLength(block), 0);

/** A value alone, as plain text; for blocks, their source. */
export const valueText = (value: Value): string => {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'link':
      return value.label;
    case 'blocks':
      return value.source;
  }
};
