import type { Clock } from './types.js';

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) return resolve();
    const wake = (): void => {
      clearTimeout(running);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const running = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
  });

export const clock: Clock = {
  now: () => Date.now(),
  sleep,
  timeout: ms => AbortSignal.timeout(Math.ceil(ms)), // whole numbers only
};
