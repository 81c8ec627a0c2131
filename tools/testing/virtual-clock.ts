import type { Clock } from '../../src/edges/types.js';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
  /** Whether something waits for it: time passes only while something does. */
  readonly awaited: boolean;
}

/** A clock whose time passes instantly: once everything is quiet, it moves on to the next awaited timer. */
export const virtualClock = (startMs = 0): Clock => {
  let now = startMs;
  let running = false;
  const timers = new Set<Timer>();

  const add = (timer: Timer): void => {
    timers.add(timer);
    if (running) return;
    running = true;
    setImmediate(tick);
  };
  const tick = (): void => {
    const next = [...timers].sort((a, b) => a.at - b.at)[0];
    running = next !== undefined && next.at < Infinity && [...timers].some(timer => timer.awaited);
    if (next === undefined || !running) return;
    timers.delete(next);
    now = Math.max(now, next.at);
    next.ring();
    setImmediate(tick);
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise(resolve => {
        if (signal.aborted) return resolve();
        const ring = (): void => {
          timers.delete(timer);
          signal.removeEventListener('abort', ring);
          resolve();
        };
        const timer = { at: now + ms, ring, awaited: true };
        signal.addEventListener('abort', ring);
        add(timer);
      }),
    timeout: ms => {
      const controller = new AbortController();
      add({ at: now + ms, ring: () => controller.abort(), awaited: false });
      return controller.signal;
    },
  };
};
