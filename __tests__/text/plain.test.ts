import { expect, test } from '@jest/globals';
import { leafLength, toPlainText, blocksToPlainText } from '../../src/text/plain.js';
import { code, link, paragraph, strong, text, type Block } from '../../src/text/tree.js';

test('toPlainText returns labels and a space for a break', () => {
  const nodes = [text('See '), strong(link('#12', 'https://a.b')), { kind: 'break' } as const, code('x = 1')];
  expect(toPlainText(nodes)).toBe('See #12 x = 1');
});

const item = (...of: Block[]) => ({ of });
const blocks: Block[] = [
  { kind: 'heading', level: 2, of: [text('Notes')] },
  paragraph(text('one'), { kind: 'break' }, text('two')),
  {
    kind: 'list',
    items: [
      item(paragraph(text('a')), {
        kind: 'list',
        start: 9,
        items: [item(paragraph(text('b'))), item(paragraph(text('c')))],
      }),
    ],
  },
  {
    kind: 'list',
    items: [
      { checked: true, of: [paragraph(text('done'))] },
      { checked: false, of: [paragraph(text('todo'))] },
    ],
  },
  { kind: 'quote', of: [paragraph(text('q')), { kind: 'pre', text: 'x\ny' }] },
  { kind: 'rule' },
];

test('prints blocks as readable text', () => {
  expect(blocksToPlainText(blocks)).toBe(
    [
      'Notes',
      'one',
      'two',
      '• a',
      '  9. b',
      '  10. c',
      '• ☑ done',
      '• ☐ todo',
      '> q',
      '> x',
      '> y',
      '---',
    ].join('\n'),
  );
});

test.each([
  ['a paragraph', 1, 6],
  ['a nested list', 2, 3],
  ['a quote', 4, 4],
  ['a rule', 5, 0],
])('leafLength of %s counts only its own text', (_what, index, expected) => {
  expect(leafLength(blocks[index] as Block)).toBe(expected);
});
