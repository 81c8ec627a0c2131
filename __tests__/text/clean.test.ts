import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../helpers/cpu-time.js';
import { fc } from '../helpers/property.js';
import { closeIsolates, fragment, isolate, manyLines, oneLine } from '../../src/text/clean.js';

const family = '👩‍👩‍👧‍👦';
const england = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

describe('oneLine', () => {
  test.each([
    ['line breaks', 'a\r\nb\u2028c\u2029d\u0085e\vf', 'a b c d e f'],
    ['tabs and spaces, with a trim', '  a\t\t b  ', 'a b'],
    ['colors of a terminal', '\x1b[31;1mred\x1b[0m', 'red'],
    ['colors in 8-bit form', 'x\x9b1mred', 'xred'],
    ['a window title', '\x1b]0;title\x07text', 'text'],
    ['a terminal link', '\x1b]8;;https://a.b\x1b\\label\x1b]8;;\x1b\\', 'label'],
    ['an escape that never ends, up to the end of its line', 'a\x1b]0;title\nb', 'a b'],
    ['control characters', 'a\0b\x07c\x7fd\x84e', 'abcde'],
    ['bidi controls', '\u202egnp.exe\u202c \u2066a\u2069 \u200e\u200f\u061c', 'gnp.exe a'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade\u180ef', 'abcdef'],
    ['hidden tag letters', 'a\u{e0068}\u{e0069}b', 'ab'],
    ['joiners that join nothing', 'a\u200db\u200c \u200d👩\u200d', 'ab 👩'],
    ['variation selectors that select nothing', 'a\ufe0f b\u{e0100}', 'a b'],
  ])('removes or flattens %s', (_what, value, expected) => {
    expect(oneLine(value)).toBe(expected);
  });

  test.each([
    ['a family', family],
    ['a heart with its color', '❤️'],
    ['a key cap', '1️⃣'],
    ['a skin tone before a joiner', '👩🏽‍💻'],
    ['the flag of England', england],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['Hindi with a joiner', 'क्‍ष'],
    ['a Han variant', '葛\u{e0100}'],
    ['letters with marks', 'Việt e\u0301'],
  ])('keeps %s', (_what, value) => {
    expect(oneLine(value)).toBe(value);
  });

  test('replaces lone surrogates', () => {
    expect(oneLine('a\ud83d b\udc00')).toBe('a\ufffd b\ufffd');
  });

  test('keeps six marks on one letter', () => {
    expect(oneLine(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(6)}b`);
  });

  test('returns one well-formed line for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        const line = oneLine(value);
        expect(line).not.toMatch(/[\r\n\t\0\x1b\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(line.isWellFormed()).toBe(true);
        expect(line).toBe(line.trim());
      }),
    );
  });

  test.each([
    '\x1b[',
    '\x1b]',
    '\x1b',
    '\u0301',
    '\u200d',
    'é\u200c',
    '\ufe0f',
    ' \n',
    '\u{1f3f4}\u{e0067}',
    '\ud83d',
    '👩‍',
  ])('takes linear time for 200,000 units of %j', piece => {
    const value = piece.repeat(200_000 / piece.length);
    const cpuMs = startCpuClock();
    oneLine(value);
    expect(cpuMs()).toBeLessThan(3000);
  });
});

test('fragment keeps one space at either end', () => {
  expect(fragment('\n a\tb  ')).toBe(' a b ');
});

test('manyLines keeps lines, tabs and indentation', () => {
  expect(manyLines('a\r\n\tb\r    c\u2028d\u0007\u202e\n')).toBe('a\n\tb\n    c\nd\n');
});

test.each([
  ['in pairs', '#1 \u2068שלום\u2069 x', '#1 \u2068שלום\u2069 x'],
  ['left open', '\u2068שלום', 'שלום'],
  ['closed twice', '\u2068a\u2069\u2069', 'a'],
  ['the wrong way round', 'a\u2069b\u2068c', 'abc'],
])('isolates %s', (_how, value, expected) => {
  expect(oneLine(value)).toBe(expected);
});

describe('isolates', () => {
  test.each([
    ['שלום', '\u2068שלום\u2069'],
    ['v1 مرحبا', '\u2068v1 مرحبا\u2069'],
    ['plain', 'plain'],
  ])('closes %s when it reads from right to left', (value, expected) => {
    expect(isolate(value)).toBe(expected);
  });

  test.each([
    ['\u2068a', '\u2068a\u2069'],
    ['\u2068a\u2067b\u2069', '\u2068a\u2067b\u2069\u2069'],
    ['\u2069\u2068a\u2069', '\u2069\u2068a\u2069'],
  ])('closes %j', (value, expected) => {
    expect(closeIsolates(value)).toBe(expected);
  });
});
