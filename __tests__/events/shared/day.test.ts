import { expect, test } from '@jest/globals';
import { formatDay } from '../../../src/events/shared/times.js';

test.each([
  ['2019-05-23T07:00:00Z', '23 May 2019'],
  ['2026-12-01', '1 December 2026'],
  ['2019-12-30T00:00:00+00:00', '30 December 2019'],
  ['2026-13-01', undefined],
  ['2026-00-01', undefined],
  ['2026-05-011', undefined],
  ['soon', undefined],
  [20260501, undefined],
  [null, undefined],
])('formats %s as %s', (value, expected) => {
  expect(formatDay(value)).toBe(expected);
});
