import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { splitBlocks } from '../../src/text/split.js';
import { blocksToPlainText } from '../../src/text/plain.js';
import { code, link, paragraph, strong, text, type Block, type Inline } from '../../src/text/tree.js';
import { anyBlocks } from './trees.js';

const BREAK: Inline = { kind: 'break' };
const size = (blocks: readonly Block[]): number => blocksToPlainText(blocks).length;
const p = (value: string): Block =>
  paragraph(...value.split('\n').flatMap((line, i): Inline[] => [...(i > 0 ? [BREAK] : []), text(line)]));
const h = (value: string): Block => ({ kind: 'heading', level: 1, of: [text(value)] });
const quote = (...of: Block[]): Block => ({ kind: 'quote', of });
const pre = (value: string): Block => ({ kind: 'pre', text: value });
const list = (start: number | undefined, ...items: string[]): Block => ({
  kind: 'list',
  items: items.map(item => ({ of: [p(item)] })),
  ...(start === undefined ? {} : { start }),
});

describe('splitBlocks', () => {
  test.each<[string, Block[], number, Block[], Block[]]>([
    ['leaves what fits', [p('one'), p('two')], 7, [p('one'), p('two')], []],
    ['splits between blocks', [p('one'), p('two'), p('three')], 10, [p('one'), p('two')], [p('three')]],
    [
      'splits between items',
      [list(undefined, 'a', 'b', 'c')],
      8,
      [list(undefined, 'a', 'b')],
      [list(undefined, 'c')],
    ],
    ['continues the numbering', [list(3, 'a', 'b', 'c')], 10, [list(3, 'a', 'b')], [list(5, 'c')]],
    [
      'prefers a heading that is near',
      [p('one two three'), h('Two'), p('x'), p('yyyy')],
      19,
      [p('one two three')],
      [h('Two'), p('x'), p('yyyy')],
    ],
    [
      'leaves a heading that is far',
      [p('one'), h('Two'), p('three four'), p('yyyy')],
      20,
      [p('one'), h('Two'), p('three four')],
      [p('yyyy')],
    ],
    [
      'never leaves a heading behind',
      [p('one two three four five'), h('Two'), p('x'.repeat(30))],
      30,
      [p('one two three four five')],
      [h('Two'), p('x'.repeat(30))],
    ],
    [
      'keeps a paragraph whole when that leaves little space',
      [p('one two'), p('three')],
      10,
      [p('one two')],
      [p('three')],
    ],
    [
      'fills space that would stay empty',
      [p('one'), p('two three four')],
      12,
      [p('one'), p('two')],
      [p('three four')],
    ],
    ['splits at the end of a line', [p('one two\nthree four')], 13, [p('one two')], [p('three four')]],
    ['splits at the end of a sentence', [p('One two. Three four')], 14, [p('One two.')], [p('Three four')]],
    ['splits at a word', [p('one two three')], 9, [p('one two')], [p('three')]],
    ['splits in a word that is too long', [p('x'.repeat(12))], 9, [p('x'.repeat(9))], [p('xxx')]],
    ['splits no grapheme', [p('👩‍👩‍👧'.repeat(3))], 20, [p('👩‍👩‍👧'.repeat(2))], [p('👩‍👩‍👧')]],
    [
      'keeps the form of what it splits',
      [paragraph(strong(text('one two'), code('three')), text(' four'))],
      12,
      [paragraph(strong(text('one two'), code('three')))],
      [p('four')],
    ],
    [
      'splits before a link',
      [paragraph(text('one '), link('two three', 'https://a.b'))],
      9,
      [p('one')],
      [paragraph(link('two three', 'https://a.b'))],
    ],
    [
      'splits no link',
      [paragraph(link('two three', 'https://a.b'))],
      6,
      [],
      [paragraph(link('two three', 'https://a.b'))],
    ],
    [
      'leaves a heading behind rather than nothing',
      [h('One'), paragraph(link('two three', 'https://a.b'))],
      8,
      [h('One')],
      [paragraph(link('two three', 'https://a.b'))],
    ],
    ['splits no URL', [p('https://a.b/cdefg')], 12, [], [p('https://a.b/cdefg')]],
    ['splits a quote between blocks', [quote(p('one'), p('two'))], 8, [quote(p('one'))], [quote(p('two'))]],
    ['splits a quote after a line', [quote(p('one\ntwo'))], 8, [quote(p('one'))], [quote(p('two'))]],
    [
      'splits an item and puts its rest before the others',
      [list(3, 'one two', 'three')],
      8,
      [list(3, 'one')],
      [p('two'), list(4, 'three')],
    ],
    ['splits code after a line', [pre('one\ntwo\nthree')], 9, [pre('one\ntwo')], [pre('three')]],
    ['splits a line of code that is too long', [pre('x'.repeat(12))], 9, [pre('x'.repeat(9))], [pre('xxx')]],
  ])('%s', (_what, blocks, room, head, tail) => {
    expect(splitBlocks(blocks, room, size)).toEqual({ head, tail });
  });

  test('loses no word and stays within the limit', () => {
    const letters = (blocks: readonly Block[]): string => blocksToPlainText(blocks).replace(/[^a-z]/gi, '');
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 0, max: 400 }), (blocks, room) => {
        const { head, tail } = splitBlocks(blocks, room, size);
        expect(size(head)).toBeLessThanOrEqual(room);
        expect(letters(head) + letters(tail)).toBe(letters(blocks));
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Block]>([
    ['one paragraph', p('word '.repeat(1200))],
    ['one word', p('x'.repeat(6000))],
    ['many nodes', paragraph(...Array.from({ length: 1200 }, () => strong(text('word '))))],
    ['one line of code', pre('x'.repeat(6000))],
    ['a quote', quote(p('word\n'.repeat(1200)))],
    ['an item', list(undefined, 'word '.repeat(1200))],
  ])('fills the available space from %s', (_what, block) => {
    const { head } = splitBlocks([p('Intro'), block], 4000, size);
    expect(size(head)).toBeGreaterThan(3900);
  });
});
