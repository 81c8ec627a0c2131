import { expect, test } from '@jest/globals';
import { formatDuration } from '../../src/text/duration.js';

test.each([
  [-5, '0ms'],
  [0, '0ms'],
  [0.4, '0ms'],
  [850.4, '850ms'],
  [999.6, '1s'],
  [1_000, '1s'],
  [1_234, '1.2s'],
  [10_000, '10s'],
  [59_949, '59.9s'],
  [59_960, '1m'],
  [60_000, '1m'],
  [125_000, '2m 5s'],
  [3_600_000, '1h'],
  [3_605_000, '1h'],
  [5_400_000, '1h 30m'],
  [86_400_000 * 2 + 3_600_000, '2d 1h'],
])('formats %d ms as %s', (ms, shown) => {
  expect(formatDuration(ms)).toBe(shown);
});
