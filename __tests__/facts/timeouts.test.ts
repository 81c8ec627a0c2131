import { expect, test } from '@jest/globals';

import { isAboutLimit } from '../../src/facts/timeouts.js';

const MINUTE = 60_000;

test.each([
  [30 * MINUTE, '30 minutes', true],
  [30 * MINUTE + 12_000, '30 minutes', true],
  [32 * MINUTE, '30 minutes', true],
  [MINUTE + 5_000, '1 minute', true],
  [6 * 60 * MINUTE + 90_000, '6 hours', true],
  [24 * 60 * MINUTE, '24 hours without a runner', true],
  [65 * MINUTE, '30 minutes', false],
  [12 * MINUTE, '10 minutes', true],
  [13 * MINUTE, '10 minutes', false],
])('whether %d ms are what the limit of %s says: %s', (durationMs, limit, expected) => {
  expect(isAboutLimit(durationMs, limit)).toBe(expected);
});
