import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { forLetters } from '../../src/text/letters.js';

const wordsFor = forLetters(
  ({ letter, mark, number, digit, flags }) =>
    new RegExp(`[${letter}${mark}${number}]+(?![${letter}${digit}_-])`, `g${flags}`),
);

const ALL = /[\p{L}\p{M}\p{N}]+(?![\p{L}\p{Nd}_-])/giu;

const found = (pattern: RegExp, text: string): readonly string[] => text.match(pattern) ?? [];

describe('forLetters', () => {
  test('finds the same in ASCII as the pattern for all letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), text => {
        expect(found(wordsFor(text), text)).toEqual(found(ALL, text));
        expect(wordsFor(text).unicode).toBe(false);
      }),
    );
  });

  test.each(['Straße 7', 'e\u0301t\u00e9', '\u4ed6 12\u00b2', '\ud835\udd38 b', 'a\ud83d'])(
    'finds the letters of %j',
    text => {
      expect(found(wordsFor(text), text)).toEqual(found(ALL, text));
      expect(wordsFor(text).unicode).toBe(true);
    },
  );

  test('builds each pattern once', () => {
    expect(wordsFor('a')).toBe(wordsFor('b…'));
    expect(wordsFor('ä')).toBe(wordsFor('ö'));
  });
});
