import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { cutInlines } from '../../src/text/cut-inlines.js';
import { toPlainText } from '../../src/text/plain.js';
import { code, link, strong, text, type Inline } from '../../src/text/tree.js';

describe('cutInlines', () => {
  test.each<[string, Inline[], number, readonly Inline[]]>([
    ['leaves what fits', [text('abc'), strong(text('d'))], 4, [text('abc'), strong(text('d'))]],
    ['returns nothing when there is no room', [text('abc')], 0, []],
    [
      'cuts in nested nodes',
      [text('a '), strong(text('bold words'))],
      9,
      [text('a '), strong(text('bold…'))],
    ],
    [
      'puts the ellipsis inside a label',
      [link('github.com.evil', 'https://evil.com')],
      11,
      [link('github.com…', 'https://evil.com')],
    ],
    ['puts the ellipsis after code', [code('const a')], 6, [code('const'), text('…')]],
    ['never empties a label', [text('see '), link('docs', 'https://a.b')], 4, [text('see…')]],
    [
      'does not start a label for the ellipsis alone',
      [text('abcd'), link('efgh', 'https://a.b')],
      5,
      [text('abcd'), text('…')],
    ],
    ['ends before a line break', [text('one'), { kind: 'break' }, text('two')], 4, [text('one'), text('…')]],
    ['closes isolates', [text('\u2068שלום עולם\u2069')], 7, [text('\u2068שלום…\u2069')]],
  ])('%s', (_what, nodes, max, expected) => {
    expect(cutInlines(nodes, max)).toEqual(expected);
  });

  const leaf = fc.oneof(
    fc.string({ minLength: 1 }).map(text),
    fc.string({ minLength: 1 }).map(code),
    fc.constant<Inline>({ kind: 'break' }),
  );
  const nested = fc.oneof(
    leaf,
    fc.array(leaf, { minLength: 1 }).map(of => strong(...of)),
    fc.array(leaf, { minLength: 1 }).map((of): Inline => ({ kind: 'link', url: 'https://a.b/', of })),
  );

  test('never exceeds the limit and keeps a prefix', () => {
    fc.assert(
      fc.property(fc.array(nested), fc.integer({ min: 0, max: 30 }), (nodes, max) => {
        const cut = toPlainText(cutInlines(nodes, max));
        const whole = toPlainText(nodes);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(
          whole.length <= max ? cut === whole : max === 0 || whole.startsWith(cut.replace(/…$/, '')),
        ).toBe(true);
      }),
    );
  });
});
