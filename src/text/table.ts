import { isProfile, linksIn } from './links.js';
import { toPlainText } from './plain.js';
import { paragraph, text, type Block, type Inline, type ListItem } from './tree.js';

/** Columns are padded up to this width. A longer cell moves the following text to the right. */
const MAX_PADDED = 60;

/** Rows of cells (the first is the head) as lines of aligned columns. `right` says which columns contain numbers. */
export const alignedTable = (
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
  widthOf: (cell: string) => number = cell => cell.length,
): string => {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.min(MAX_PADDED, Math.max(widths[index] ?? 1, widthOf(cell)));
    });
  }
  const padded = (cell: string, index: number): string => {
    const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
    return right[index] === true ? space + cell : cell + space;
  };
  const [head = [], ...body] = rows;
  const rule = widths.map(width => '-'.repeat(width));
  return [head, rule, ...body].map(row => row.map(padded).join('  ').trimEnd()).join('\n');
};

/** The links that a text-only table would lose, each once, with what its row is about: the first cell, or its first link. */
export const tableLinks = (rows: readonly (readonly (readonly Inline[])[])[]): readonly Block[] => {
  const items = new Map<string, ListItem>();
  for (const [index, row] of rows.entries()) {
    const [first, ...others] = linksIn(row[0] ?? []);
    const name = index === 0 ? '' : toPlainText(row[0] ?? []);
    for (const link of linksIn(row.flat())) {
      // Links to people are left out here.
      if (items.has(link.url) || isProfile(link)) continue;
      const about = link === first ? '' : first && others.includes(link) ? toPlainText([first]) : name;
      const before = about === '' ? [] : [text(`${about}: `)];
      items.set(link.url, { forLink: true, of: [paragraph(...before, link)] });
    }
  }
  return items.size === 0 ? [] : [{ kind: 'list', items: [...items.values()] }];
};
