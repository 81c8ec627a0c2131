import { expect, test } from '@jest/globals';
import { formatSize } from '../../../src/events/shared/size.js';

test.each([
  [1, '1 B'],
  [999, '999 B'],
  [1_000, '1.0 KB'],
  [9_949, '9.9 KB'],
  [9_960, '10 KB'],
  [999_499, '999 KB'],
  [999_950, '1.0 MB'],
  [4_100_000, '4.1 MB'],
  [9_960_000, '10 MB'],
  [999_999_999, '1.0 GB'],
  [12_345e9, '12,345 GB'],
])('formats %d bytes as %s', (bytes, expected) => {
  expect(formatSize(bytes)).toBe(expected);
});
