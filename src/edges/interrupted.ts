/** What the runner sends to a step it cancels. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const END_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Aborted when the process is asked to end; from then on it ends by itself, so that it can still say what became of the messages. */
export const onInterrupt = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of END_SIGNALS) process.on(signal, () => controller.abort());
  return controller.signal;
};
