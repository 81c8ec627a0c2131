import { expect, test } from '@jest/globals';
import { formatAgo } from '../../src/text/ago.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [-5, 'just now'],
  [59_999, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [47 * HOUR, '1 day ago'],
  [48 * HOUR, '2 days ago'],
  [400 * 24 * HOUR, '400 days ago'],
])('formats %d ms as %s', (ms, words) => {
  expect(formatAgo(ms)).toBe(words);
});
