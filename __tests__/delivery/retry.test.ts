import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { nextWait, RETRY } from '../../src/delivery/retry.js';

const usual = { retries: 0, leftMs: 60_000, random: 0.5 };

describe('the wait', () => {
  test.each([
    ['half a second at first', {}, 500],
    ['then half of two seconds', { retries: 1 }, 1_000],
    ['half of eight seconds after three attempts', { retries: 3 }, 4_000],
    ['half of the cap in the end', { retries: 40 }, 7_500],
    ['never zero, whatever the random number', { random: 0 }, 100],
    [
      'shorter when less time is left, so that not all retry at the end',
      { retries: 9, leftMs: 10_250 },
      5_000,
    ],
    ['as long as the server asks, plus a random part', { afterMs: 10_000, retries: 2 }, 12_000],
    ['at least as long as the server asks', { afterMs: 10_000, random: 0 }, 10_000],
    ['spread over the time left after what the server asks', { afterMs: 50_000, retries: 9 }, 54_875],
    ['as long as the server asks when nothing more fits', { afterMs: 59_750, random: 0.9 }, 59_750],
    ['random when the server asks for none', { afterMs: 0, retries: 2 }, 2_000],
  ])('is %s', (_, change, expected) => {
    expect(nextWait({ ...usual, ...change })).toBe(expected);
  });

  test.each([
    ['the server asks for more than is left', { afterMs: 3_600_000 }],
    ['the wait would leave no time for the attempt', { afterMs: 59_900 }],
    ['no time is left', { leftMs: 0 }],
    ['the deadline has passed', { leftMs: -5 }],
    ['too little time is left for an attempt', { leftMs: RETRY.attemptMs }],
  ])('is not made when %s', (_, change) => {
    expect(nextWait({ ...usual, ...change })).toBe('give-up');
  });

  test('is never negative, beyond the time left, or shorter than the server asks for', () => {
    const waiting = fc.record({
      afterMs: fc.option(fc.double({ min: 0, max: 1e8, noNaN: true }), { nil: undefined }),
      retries: fc.nat(2_000),
      leftMs: fc.integer({ min: -1_000, max: 90_000_000 }),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    fc.assert(
      fc.property(waiting, given => {
        const wait = nextWait(given);
        if (wait === 'give-up') return;
        expect(wait).toBeGreaterThanOrEqual(given.afterMs ?? 0);
        expect(wait).toBeLessThanOrEqual(given.leftMs - RETRY.attemptMs);
        const most = (given.afterMs ?? 0) + RETRY.capMs;
        expect(wait).toBeLessThanOrEqual(most);
      }),
    );
  });
});
