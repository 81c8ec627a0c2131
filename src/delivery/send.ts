import type { HttpResult } from '../edges/types.js';
import type { Payload } from '../platforms/types.js';
import { known } from '../values/read.js';
import {
  failedResult,
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
  const { destination, limits, endsAt, edges } = sendContext;
  const leftMs = endsAt - edges.clock.now();
  if (edges.interrupted.aborted || leftMs <= 0)
    return (await import('./next-step.js')).endTooLate(progress, sendContext);
  const result = await attempt(progress, sendContext, Math.min(limits.timeoutMs, leftMs));
  if (result.kind === 'failed')
    return (await import('./next-step.js')).afterSilence(progress, sendContext, result, leftMs);
  const outcome = await destination.platform.readResponse(result, edges.clock.now(), progress.payload);
  if (outcome.kind !== 'delivered')
    return (await import('./next-step.js')).afterAnswer(progress, sendContext, outcome);
  const { attempts } = progress;
  const { messageId = '', channelId, changed } = outcome;
  if (changed) edges.log(`${destination.name}: ${changed.how}`);
  const payload = changed?.payload ?? progress.payload;
  return { kind: 'delivered', payload, attempts, messageId, ...known('channelId', channelId) };
};

const attempt = (
  progress: SendProgress,
  { destination, edges }: SendContext,
  timeoutMs: number,
): Promise<HttpResult> => {
  const request = destination.platform.buildRequest(progress.payload, destination.url, destination.token);
  progress.attempts += 1;
  return edges.http(request, AbortSignal.any([edges.clock.timeout(timeoutMs), edges.interrupted]));
};
