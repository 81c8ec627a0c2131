import { describe, expect, test } from '@jest/globals';
import { retryAfterMs } from '../../src/platforms/answers.js';

const now = Date.parse('2026-11-25T12:00:00Z');

describe('a Retry-After header', () => {
  test.each([
    ['seconds', '30', 30_000],
    ['seconds with spaces', ' 2 ', 2000],
    ['seconds with a fraction', '1.5', 1500],
    ['zero', '0', 0],
    ['a date', 'Wed, 25 Nov 2026 12:00:10 GMT', 10_000],
    ['a date in the oldest form', 'Wed Nov 25 12:00:10 2026', 10_000],
    ['a date that has passed', 'Wed, 25 Nov 2026 11:59:00 GMT', 0],
  ])('is read from %s', (_, header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  test.each([undefined, '', '-5', 'soon', '1e3', 'NaN', '9'.repeat(400), 'Wed, 99 Nov 2026 12:00:00 GMT'])(
    'is ignored if it is %p',
    header => {
      expect(retryAfterMs(header, now)).toBeUndefined();
    },
  );
});
