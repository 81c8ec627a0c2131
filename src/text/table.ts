/** Columns are padded up to this many characters; longer cells push what follows to the right. */
const MAX_PADDED = 30;

const widthOf = (cell: string): number => Array.from(cell).length;

/** Rows of cells (the first is the head) as lines of aligned columns. `right` tells which columns hold figures. */
export const alignedTable = (rows: readonly (readonly string[])[], right: readonly boolean[]): string => {
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
