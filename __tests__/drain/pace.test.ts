import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';

import { createPace } from '../../src/drain/pace.js';

describe('a rate limiter', () => {
  test('lets the first request go at once', () => {
    expect(createPace([{ requests: 1, perMs: 1000 }]).freeAt()).toBe(0);
  });

  test('never exceeds a rate, whatever pauses lie between requests', () => {
    const rate = fc.record({
      requests: fc.integer({ min: 1, max: 9 }),
      perMs: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(
        fc.array(rate, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(3000), { minLength: 1, maxLength: 40 }),
        (rates, pauses) => {
          const pace = createPace(rates);
          const times: number[] = [];
          let now = 1000;
          for (const pause of pauses) {
            now = Math.max(now + pause, pace.freeAt());
            pace.sent(now);
            times.push(now);
          }
          for (const { requests, perMs } of rates)
            for (const [at, time] of times.entries()) {
              const next = times[at + requests];
              if (next !== undefined) expect(next - time).toBeGreaterThanOrEqual(perMs);
            }
        },
      ),
    );
  });

  test('pauses until the latest time that was asked for', () => {
    const pace = createPace([{ requests: 5, perMs: 2000 }]);
    pace.rest(5000);
    pace.rest(3000);
    expect([pace.freeAt(), pace.restsUntil()]).toEqual([5000, 5000]);
  });
});
