import { expect, test } from '@jest/globals';
import { takeBeginning } from '../../src/text/beginning.js';
import { blocksToPlainText } from '../../src/text/plain.js';
import { code, link, paragraph, strong, text, type Block } from '../../src/text/tree.js';

const item = (words: string): { readonly of: readonly Block[] } => ({ of: [paragraph(text(words))] });
const all: readonly Block[] = [
  paragraph(text('one '), strong(text('two '), link('three', 'https://a.example')), code('four')),
  { kind: 'list', items: [item('five'), item('six')] },
  { kind: 'quote', of: [paragraph(text('seven'))] },
  { kind: 'pre', text: 'eight' },
];

test.each([
  [6, 'one tw'],
  [10, 'one two th'],
  [15, 'one two threefo'],
  [23, 'one two threefour\n• five\n• si'],
  [27, 'one two threefour\n• five\n• six\n> sev'],
  [31, 'one two threefour\n• five\n• six\n> seven\nei'],
  [100, 'one two threefour\n• five\n• six\n> seven\neight'],
])('cuts after the first %d units of a text', (units, shown) => {
  expect(blocksToPlainText(takeBeginning(all, units))).toBe(shown);
});
