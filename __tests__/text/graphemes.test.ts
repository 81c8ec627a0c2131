import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../helpers/cpu-time.js';
import { fc } from '../helpers/property.js';
import { oneLine } from '../../src/text/clean.js';
import { cutText } from '../../src/text/graphemes.js';

const family = '👩‍👩‍👧‍👦';

describe('cutText', () => {
  test.each([
    ['leaves what fits', 'hello', 5, 'hello'],
    ['counts the ellipsis', 'abcdef', 4, 'abc…'],
    ['prefers a word that ends near', 'Fix the shopping cart', 15, 'Fix the…'],
    ['keeps a word that ends at the cut', 'Fix the cart', 8, 'Fix the…'],
    ['cuts a word if none ends near', 'a ' + 'b'.repeat(40), 30, 'a ' + 'b'.repeat(27) + '…'],
    ['returns nothing when there is no room', 'abc', 0, ''],
    ['returns nothing when the room is negative', 'abc', -3, ''],
    ['returns only the ellipsis for one unit', 'abc', 1, '…'],
    ['does not split a surrogate pair', 'a😀b', 3, 'a…'],
    ['does not split a family', `a${family}b`, 10, 'a…'],
    ['does not split a letter and its marks', 'ae\u0301\u0302x', 4, 'a…'],
    ['does not split a flag', '🇩🇪🇫🇷🇮🇹', 7, '🇩🇪…'],
    ['leaves no joiner at the end', 'ab\u200dcdef', 4, 'a…'],
    ['returns the ellipsis when not even one character fits', family, 5, '…'],
    ['leaves room for the ends of isolates', '\u2068' + 'א'.repeat(20), 8, '\u2068אאאאא…\u2069'],
    ['closes isolates', '\u2068שלום עולם\u2069 and more', 8, '\u2068שלום…\u2069'],
  ])('%s', (_what, value, max, expected) => {
    expect(cutText(value, max)).toBe(expected);
  });

  const grapheme = fc.constantFrom(
    'a',
    ' ',
    'é',
    'e\u0301',
    '😀',
    family,
    '🇩🇪',
    'می‌خواهم',
    'क्‍ष',
    '\u0301',
    '\u200d',
    '1️⃣',
  );
  const texts = fc
    .array(fc.oneof(grapheme, fc.string({ unit: 'binary', maxLength: 3 })))
    .map(parts => oneLine(parts.join('')));

  test('never exceeds the limit and cuts between graphemes', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (value, max) => {
        const cut = cutText(value, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        if (value.length <= max) return expect(cut).toBe(value);
        const kept = cut.slice(0, -1);
        expect(cut).toBe(`${kept}…`);
        expect(value.startsWith(kept)).toBe(true);
        const ends = [0, ...Array.from(segmenter.segment(value), part => part.index + part.segment.length)];
        expect(ends).toContain(kept.length);
      }),
      { numRuns: 500 },
    );
  });

  test('is fast at the end of a long text', () => {
    const value = 'é😀 '.repeat(50_000);
    const cpuMs = startCpuClock();
    for (let index = 0; index < 50; index += 1) cutText(value, 150_000);
    expect(cpuMs()).toBeLessThan(3000);
  });
});
