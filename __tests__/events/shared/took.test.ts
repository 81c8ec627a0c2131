import { expect, test } from '@jest/globals';
import { formatElapsed } from '../../../src/events/shared/times.js';

test.each([
  ['1m 5s', '2026-01-01T00:00:00Z', '2026-01-01T00:01:05Z'],
  [undefined, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  [undefined, '2026-01-01T00:00:05Z', '2026-01-01T00:00:00Z'],
  [undefined, null, '2026-01-01T00:00:00Z'],
])('computes %s from %s to %s', (expected, from, to) => {
  expect(formatElapsed(from, to)).toBe(expected);
});
