import { describe, expect, test } from '@jest/globals';
import { clock } from '../../src/edges/clock.js';

const never = new AbortController().signal;

describe('sleeping', () => {
  test('lasts as long as asked', async () => {
    const start = clock.now();
    await clock.sleep(40, never);
    expect(clock.now() - start).toBeGreaterThanOrEqual(38);
  });

  test('ends at once when the signal is aborted, before or meanwhile', async () => {
    const start = clock.now();
    await clock.sleep(60_000, AbortSignal.abort());
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    await clock.sleep(60_000, controller.signal);
    expect(clock.now() - start).toBeLessThan(5_000);
  });
});

test('aborts a timeout signal after a time that may be fractional', async () => {
  const signal = clock.timeout(10.5);
  expect(signal.aborted).toBe(false);
  await clock.sleep(60_000, signal);
  expect(signal.aborted).toBe(true);
});
