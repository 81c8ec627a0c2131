import { expect, test } from '@jest/globals';
import { cellWidth } from '../../src/text/cell-width.js';
import { blocksToPlainText } from '../../src/text/plain.js';
import { alignedTable, tableLinks } from '../../src/text/table.js';
import { link, text } from '../../src/text/tree.js';

test('aligns columns, with figures to the right', () => {
  const rows = [
    ['Job', 'Time'],
    ['test', '4'],
    ['build é', '12'],
  ];
  expect(alignedTable(rows, [false, true])).toBe(
    ['Job      Time', '-------  ----', 'test        4', 'build é    12'].join('\n'),
  );
});

test('does not cut a long cell, and a very long one does not widen the others', () => {
  const lines = (units: number): readonly string[] =>
    alignedTable(
      [
        ['a', 'b'],
        ['x'.repeat(units), 'c'],
      ],
      [],
    ).split('\n');
  expect(lines(50)).toEqual([`a${' '.repeat(51)}b`, `${'-'.repeat(50)}  -`, `${'x'.repeat(50)}  c`]);
  expect(lines(90)).toEqual([`a${' '.repeat(61)}b`, `${'-'.repeat(60)}  -`, `${'x'.repeat(90)}  c`]);
});

test.each([
  ['名前', 4],
  ['カート', 6],
  ['abc é', 5],
  ['e\u0301', 1],
  ['🚀', 2],
  ['⚠️', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇨🇭', 2],
  ['ｈ', 2],
  ['한국', 4],
  ['✓', 1],
])('measures %s as %i columns', (cell, width) => {
  expect(cellWidth(cell)).toBe(width);
});

test('uses no space for empty cells at the end of a row', () => {
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

test('keeps a link that says what its row is about', () => {
  const row = [
    [
      link('@acme/ui', 'https://npm.example/ui'),
      text(' ('),
      link('source', 'https://s.example/ui'),
      text(')'),
    ],
    [link('2.0', 'https://diff.example/ui')],
  ];
  expect(blocksToPlainText(tableLinks([[[text('Package')], [text('Change')]], row]))).toBe(
    ['• @acme/ui', '• @acme/ui: source', '• @acme/ui (source): 2.0'].join('\n'),
  );
});
