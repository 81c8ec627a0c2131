import type { Payload } from '../platforms/types.js';
import { known } from '../values/read.js';
import {
  failedResult,
  type AttemptOutcome,
  type SendContext,
  type SendProgress,
  type SendResult,
  type StepResult,
} from './send-progress.js';

export type { DeliveryEdges, SendResult } from './send-progress.js';

/** Posts one payload until it is delivered, refused, or out of time. Never rejects. */
export const send = async (payload: Payload, sendContext: SendContext): Promise<SendResult> => {
  const progress: SendProgress = { payload, attempts: 0, retries: 0, lastAttempt: Infinity };
  try {
    for (;;) {
      const result = await attemptOnce(progress, sendContext);
      if (result !== undefined) return result;
    }
  } catch (error) {
    // A bug in Hookline. The error message is left out, since it may contain anything.
    const name = error instanceof Error ? error.name : 'error';
    return {
      ...failedResult(progress, `an unexpected error inside Hookline (${name}); please report it`),
      mayHaveArrived: progress.attempts > 0,
    };
  }
};

const attemptOnce = async (progress: SendProgress, sendContext: SendContext): Promise<StepResult> => {
  const { destination, endsAt, edges } = sendContext;
  const leftMs = endsAt - edges.clock.now();
  const outcome = await attempt(progress, sendContext, leftMs);
  if (outcome.kind !== 'delivered')
    return (await import('./next-step.js')).takeNextStep(progress, sendContext, outcome, leftMs);
  const { attempts } = progress;
  const { messageId = '', channelId, changed } = outcome;
  if (changed) edges.log(`${destination.name}: ${changed.how}`);
  const payload = changed?.payload ?? progress.payload;
  return { kind: 'delivered', payload, attempts, messageId, ...known('channelId', channelId) };
};

const attempt = async (
  progress: SendProgress,
  { destination, limits, edges }: SendContext,
  leftMs: number,
): Promise<AttemptOutcome> => {
  const { clock, interrupted } = edges;
  if (interrupted.aborted || leftMs <= 0) return { kind: 'too-late' };
  const { platform, url, token } = destination;
  const request = platform.buildRequest(progress.payload, url, token);
  progress.attempts += 1;
  const timeout = clock.timeout(Math.min(limits.timeoutMs, leftMs));
  const result = await edges.http(request, AbortSignal.any([timeout, interrupted]));
  return result.kind === 'failed' ? result : platform.readResponse(result, clock.now(), progress.payload);
};
