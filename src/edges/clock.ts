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

/**
 * The signals that the runner sends to a canceled step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const END_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Aborted when the process is asked to end. The process then ends by itself, so that it can still report the messages. */
export const onInterrupt = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of END_SIGNALS) process.on(signal, () => controller.abort());
  return controller.signal;
};
