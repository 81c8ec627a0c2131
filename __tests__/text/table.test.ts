import { expect, test } from '@jest/globals';
import { alignedTable } from '../../src/text/table.js';

test('columns are aligned, figures to the right', () => {
  const rows = [
    ['Job', 'Time'],
    ['test', '4'],
    ['build é', '12'],
  ];
  expect(alignedTable(rows, [false, true])).toBe(
    ['Job      Time', '-------  ----', 'test        4', 'build é    12'].join('\n'),
  );
});

test('a long cell is not cut and does not widen the others', () => {
  const long = 'x'.repeat(50);
  const lines = alignedTable(
    [
      ['a', 'b'],
      [long, 'c'],
    ],
    [],
  ).split('\n');
  expect(lines).toEqual([`a${' '.repeat(31)}b`, `${'-'.repeat(30)}  -`, `${long}  c`]);
});

test('empty cells at the end of a row take no space', () => {
  expect(
    alignedTable(
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
      [],
    ).split('\n')[2],
  ).toBe('d');
});
