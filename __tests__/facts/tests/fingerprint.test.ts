import { expect, test } from '@jest/globals';
import { fingerprint } from '../../../src/facts/tests/fingerprint.js';

test('gives half a million similar names different fingerprints', () => {
  const all = new Set<number>();
  for (let at = 0; at < 250_000; at += 1) {
    all.add(fingerprint(`suite ${at % 500}\nanswers request ${at}\ncart.test.ts`));
    all.add(fingerprint(`suite ${at}\nanswers request ${at % 500}\ncart.test.ts`));
  }
  // The first five hundred texts are the same in both.
  expect(all.size).toBe(500_000 - 500);
});

test('distinguishes order, case, and endings, for texts of any length', () => {
  const texts = ['', 'a', 'A', 'ab', 'ba', 'aa', '\n', 'a\n', '\na', '\u0000', '\u0000\u0000', '東', '京'];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});

test('returns the same non-negative safe integer each time', () => {
  for (const text of ['', 'x'.repeat(10_000), 'cart › adds up']) {
    const mark = fingerprint(text);
    expect(Number.isSafeInteger(mark) && mark >= 0).toBe(true);
    expect(fingerprint(text)).toBe(mark);
  }
});
