import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../helpers/cpu-time.js';
import { fc } from '../helpers/property.js';
import { cutBlocks } from '../../src/text/cut.js';
import { blocksToPlainText } from '../../src/text/plain.js';
import { link, paragraph, strong, text, type Block } from '../../src/text/tree.js';
import { anyBlocks } from './trees.js';

const size = (blocks: readonly Block[]): number => blocksToPlainText(blocks).length;
const p = (value: string): Block => paragraph(text(value));
const h = (value: string): Block => ({ kind: 'heading', level: 1, of: [text(value)] });
const ul = (...items: (string | Block[])[]): Block => ({
  kind: 'list',
  items: items.map(item => ({ of: typeof item === 'string' ? [p(item)] : item })),
});
const quote = (...of: Block[]): Block => ({ kind: 'quote', of });
const pre = (value: string): Block => ({ kind: 'pre', text: value, language: 'js' });

describe('cutBlocks', () => {
  test.each<[string, Block[], number, string]>([
    ['a paragraph at a word', [p('one two three')], 9, 'one two…'],
    ['a paragraph after others', [p('one'), p('two three four')], 11, 'one\ntwo…'],
    ['a list after an item', [ul('one', 'two', 'three')], 13, '• one\n• two'],
    ['a list after an item, not in the next one', [ul('one', 'two three four')], 14, '• one'],
    ['a nested list after an item', [ul('one', [p('two'), ul('a', 'b')])], 18, '• one\n• two\n  • a'],
    ['the first item of a list at a word', [ul('one two three', 'x')], 12, '• one two…'],
    ['a quote after an inner block', [quote(p('one'), p('two three'))], 12, '> one'],
    ['the first block of a quote at a word', [quote(p('one two three'))], 11, '> one two…'],
    ['code after a line', [pre('one\ntwo\nthree')], 9, 'one\ntwo\n…'],
    ['a very long line of code', [pre('x'.repeat(50))], 10, `${'x'.repeat(9)}…`],
    ['a heading that has lost its text', [p('one'), h('Two'), p('x'.repeat(50))], 8, 'one'],
    ['a heading that is left alone', [h('Two'), ul('x'.repeat(50))], 4, ''],
    ['a rule that is left at the end', [p('one'), { kind: 'rule' }, p('two')], 8, 'one'],
    ['a heading that the text ended with', [p('one'), h('two three')], 9, 'one\ntwo…'],
    ['what has no room at all', [p('one')], 1, ''],
    ['a name that has lost its list', [ul('one', [p('Menu'), ul('x'.repeat(50))])], 20, '• one'],
    ['an announcement that has lost its list', [p('one'), p('Also:'), ul('x'.repeat(50))], 10, 'one'],
    ['a heading and an announcement', [p('one'), h('Two'), p('Run this：'), pre('x'.repeat(50))], 18, 'one'],
    ['the list of a sentence', [ul('one', [p('It is two.'), ul('x'.repeat(50))])], 20, '• one\n• It is two.'],
    ['a name before a paragraph', [ul('one', [p('Menu'), p('x'.repeat(50))])], 20, '• one\n• Menu'],
    [
      'no item of the next list if the rest is full',
      [p('one two three'), h('x'), ul('a b c')],
      19,
      'one two three',
    ],
    ['an item if little else is there', [p('one'), ul('two three four')], 14, 'one\n• two…'],
  ])('cuts %s', (_what, blocks, room, expected) => {
    const result = cutBlocks(blocks, room, size);
    expect(blocksToPlainText(result)).toBe(expected);
  });

  test('keeps the form of what it cuts', () => {
    const blocks = [paragraph(strong(text('one two'), link('three four', 'https://a.b')))];
    expect(cutBlocks(blocks, 13, size)).toEqual([
      paragraph(strong(text('one two'), link('three…', 'https://a.b'))),
    ]);
    expect(cutBlocks([pre('a\nbcdefg')], 4, size)).toEqual([pre('a\n…')]);
  });

  test('never exceeds the limit and cuts nothing that fits', () => {
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 0, max: 400 }), (blocks, room) => {
        const whole = size(blocks);
        const result = cutBlocks(blocks, room, size);
        expect(size(result)).toBeLessThanOrEqual(room);
        if (whole <= room) expect(result).toBe(blocks);
        else expect(result).not.toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Block[]]>([
    ['one paragraph', [p('word '.repeat(40_000))]],
    ['many nodes', [paragraph(...Array.from({ length: 40_000 }, () => strong(text('word '))))]],
    ['many blocks', Array.from({ length: 40_000 }, () => p('word'))],
    ['one list', [ul(...Array.from({ length: 40_000 }, () => 'word'))]],
    ['one line of code', [pre('x'.repeat(200_000))]],
    ['many lines of code', [pre('x\n'.repeat(100_000))]],
    ['nested quotes', [quote(quote(quote(quote(...Array.from({ length: 40_000 }, () => p('word'))))))]],
  ])('is fast for 200,000 units in %s', (_what, blocks) => {
    const cpuMs = startCpuClock();
    const kept = cutBlocks(blocks, 4000, size);
    expect(cpuMs()).toBeLessThan(3000);
    expect(size(kept)).toBeGreaterThan(3900);
  });
});
