import { expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { printBlocks } from '../../../src/platforms/discord/print.js';
import { code, paragraph, strong, text, type Block, type ListItem } from '../../../src/text/tree.js';
import { hostile } from './arbitrary.js';
import { read } from './read.js';

const p = (value: string): Block => paragraph(text(value));
const heading = (value: string): Block => ({ kind: 'heading', level: 2, of: [text(value)] });
const item = (...of: Block[]): ListItem => ({ of });
const list = (...items: ListItem[]): Block => ({ kind: 'list', items });
const numbered = (start: number, ...items: ListItem[]): Block => ({ kind: 'list', start, items });
const quote = (...of: Block[]): Block => ({ kind: 'quote', of });
const pre = (value: string, language?: string): Block => ({
  kind: 'pre',
  text: value,
  ...(language === undefined ? {} : { language }),
});

test.each<[string, readonly Block[], string]>([
  ['paragraphs with an empty line between', [p('a'), p('b')], 'a\n\nb'],
  ['a heading in bold, close to what follows', [heading('A'), p('b'), heading('C')], '**A**\nb\n\n**C**'],
  [
    'a bold heading only once in bold',
    [{ kind: 'heading', level: 1, of: [strong(text('A')), text(' b')] }],
    '**A b**',
  ],
  ['a list close to its paragraph', [p('a:'), list(item(p('b')), item(p('c')))], 'a:\n- b\n- c'],
  [
    'nested lists by indentation',
    [list(item(p('a'), numbered(9, item(p('b')), item(p('c')))), item(p('d')))],
    '- a\n  9. b\n  10. c\n- d',
  ],
  [
    'further lines of an item below its first',
    [numbered(1, item(paragraph(text('a'), { kind: 'break' }, text('b')), p('c')))],
    '1. a\n   b\n   c',
  ],
  [
    'boxes of a task list',
    [list({ checked: true, of: [p('a')] }, { checked: false, of: [p('b')] })],
    '- ☑ a\n- ☐ b',
  ],
  ['no empty items', [list(item(), item(p('a')))], '- a'],
  ['literal text in an item that looks like one', [list(item(p('- a')))], '- \\- a'],
  ['a quote on each of its lines', [quote(p('a'), p('b')), p('c')], '> a\n> \n> b\n\nc'],
  ['a quote in a quote as one', [quote(p('a'), quote(p('b')))], '> a\n> \n> b'],
  ['code with its language', [p('a'), pre('b\nc\n', 'sh'), p('d')], 'a\n```sh\nb\nc\n```\nd'],
  ['code with an invalid language', [pre('a', 'sh {1}')], '```\na\n```'],
  ['code that holds a fence as one block', [pre('```\na\n```')], '```\n`\u200b``\na\n`\u200b``\n```'],
  ['no empty code', [p('a'), pre('\n \n'), p('b')], 'a\n\nb'],
  ['a rule between its neighbours', [p('a'), { kind: 'rule' }, p('b')], 'a\n────────────\nb'],
  ['inline code in a paragraph', [paragraph(text('a '), code('b'))], 'a `b`'],
])('prints %s', (_, blocks, printed) => {
  expect(printBlocks(blocks)).toBe(printed);
});

test('keeps code in one block, whatever it contains', () => {
  fc.assert(
    fc.property(hostile, value => {
      fc.pre(value.trim() !== '');
      expect(read(printBlocks([pre(`x${value}`)])).marks).toEqual(['codeBlock']);
    }),
  );
});

test('creates no block from literal text', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), values => {
      expect(read(printBlocks(values.map(p))).marks).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
