import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitBlocks } from '../../src/text/cut.js';
import { plainBlocks } from '../../src/text/plain.js';
import { paragraph, text, type Block } from '../../src/text/tree.js';
import { anyBlocks } from './trees.js';

const size = (blocks: readonly Block[]): number => plainBlocks(blocks).length;
const p = (value: string): Block => paragraph(text(value));
const h = (value: string): Block => ({ kind: 'heading', level: 1, of: [text(value)] });
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
    ['goes on with the number', [list(3, 'a', 'b', 'c')], 10, [list(3, 'a', 'b')], [list(5, 'c')]],
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
      [p('one'), h('Two'), p('x'.repeat(30))],
      30,
      [p('one')],
      [h('Two'), p('x'.repeat(30))],
    ],
    ['keeps a sentence whole', [p('one two three')], 9, [], [p('one two three')]],
  ])('%s', (_what, blocks, room, head, tail) => {
    expect(splitBlocks(blocks, room, size)).toEqual({ head, tail });
  });

  test('loses nothing and keeps to the room', () => {
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 0, max: 400 }), (blocks, room) => {
        const { head, tail } = splitBlocks(blocks, room, size);
        expect(size(head)).toBeLessThanOrEqual(room);
        expect(
          [head, tail]
            .filter(part => part.length > 0)
            .map(plainBlocks)
            .join('\n'),
        ).toBe(plainBlocks(blocks));
      }),
      { numRuns: 300 },
    );
  });
});
