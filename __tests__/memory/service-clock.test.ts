import { describe, expect, test } from '@jest/globals';
import { serviceClock } from '../../src/memory/service-clock.js';

const NOW = Date.UTC(2026, 10, 1, 12, 0, 0, 400);

/** The clock of a job that is off by this, after answers from a service whose clock is right. */
const clockOff = (offMs: number, answersAtMs: readonly number[]): number => {
  let now = NOW;
  const clock = serviceClock({ now: () => now + offMs });
  for (const at of answersAtMs) {
    now = NOW + at;
    clock.note(new Date(now).toUTCString(), now + offMs - 30, now + offMs + 30);
  }
  return clock.now() - now;
};

describe('the time that jobs share', () => {
  test.each([0, 300, -300])('is the runner’s own if its clock is nearly right (%i ms)', offMs => {
    expect(clockOff(offMs, [0, 700, 1_900])).toBe(offMs);
  });

  test.each([120_000, -120_000, 5_000])('is the service’s if the clock is wrong (%i ms)', offMs => {
    expect(Math.abs(clockOff(offMs, [0]))).toBeLessThan(1_100);
    expect(Math.abs(clockOff(offMs, [0, 250, 700, 1_500]))).toBeLessThan(600);
  });

  test.each([undefined, '', 'yesterday'])('is the runner’s own if the service says no time (%j)', date => {
    const clock = serviceClock({ now: () => NOW });
    clock.note(date, NOW, NOW);
    expect(clock.now()).toBe(NOW);
  });

  test('follows the last answer if a clock was set', () => {
    const clock = serviceClock({ now: () => NOW });
    clock.note(new Date(NOW - 600_000).toUTCString(), NOW - 30, NOW + 30);
    clock.note(new Date(NOW).toUTCString(), NOW - 30, NOW + 30);
    expect(clock.now()).toBe(NOW);
  });
});
