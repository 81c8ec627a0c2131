import { expect, test } from '@jest/globals';

import { toAscii, withLf } from '../../../tools/scripts/build-text.ts';

test.each([
  ["'plain'", "'plain'"],
  ["'é'", "'\\u00e9'"],
  ["'…'", "'\\u2026'"],
  ["'🔴'", "'\\ud83d\\udd34'"],
])('keeps %s the same text in ASCII', (code, expected) => {
  expect(toAscii(code)).toBe(expected);
  expect(eval(expected)).toBe(eval(code));
});

test('ends lines like git', () => {
  expect(withLf('a\r\nb\nc\rd')).toBe('a\nb\nc\rd');
});
