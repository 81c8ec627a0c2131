import { afterEach, expect, test } from '@jest/globals';
import { onInterrupt } from '../../src/edges/clock.js';

const signals = ['SIGINT', 'SIGTERM'] as const;
const before = signals.map(signal => process.listeners(signal));

afterEach(() => {
  signals.forEach((signal, at) => {
    for (const listener of process.listeners(signal))
      if (!before[at]?.includes(listener)) process.removeListener(signal, listener);
  });
});

test.each(signals)('reports %s and ends nothing by itself', signal => {
  const interrupted = onInterrupt();
  expect(interrupted.aborted).toBe(false);
  process.emit(signal);
  process.emit(signal);
  expect(interrupted.aborted).toBe(true);
});
