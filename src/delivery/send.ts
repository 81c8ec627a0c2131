import type { Edges, HttpResult } from '../edges/types.js';
import type { Destination, Payload, Outcome } from '../platforms/types.js';
import { formatDuration } from '../text/duration.js';
import { nextWait, RETRY } from './retry.js';
import type { DeliveryLimits } from './types.js';
import {
  describeCutAttempt,
  describeLongWait,
  describeDeadline,
  describeInterrupt,
  describeNoAnswer,
  describeUnconfirmed,
  describeUnreachable,
} from './reasons.js';

export type DeliveryEdges = Pick<Edges, 'http' | 'clock' | 'random' | 'interrupted'> & {
  readonly log: (line: string) => void;
};

/** What sending one payload needs. `endsAt` is the destination's deadline, in the clock's time. */
interface SendContext {
  readonly destination: Destination;
  readonly limits: DeliveryLimits;
  readonly endsAt: number;
  readonly edges: DeliveryEdges;
}

/** `payload` is the form that was sent last; `forGood`: the platform would refuse the message at any other time too; `senderRejected`: and any other message as well. */
export type SendResult = { readonly payload: Payload; readonly attempts: number } & (
  | { readonly kind: 'delivered'; readonly messageId: string; readonly channelId?: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly mayHaveArrived: boolean;
      readonly forGood: boolean;
      readonly senderRejected?: boolean;
    }
);

interface SendProgress {
  payload: Payload;
  attempts: number;
  retries: number;
  /** The attempt after which to stop: set by the first one that may have arrived. */
  lastAttempt: number;
}

/** The end, or undefined where another attempt follows. */
type StepResult = SendResult | undefined;

/** Posts one payload until it is delivered, refused or out of time. Never rejects. */
export const send = async (payload: Payload, sendContext: SendContext): Promise<SendResult> => {
  const progress: SendProgress = { payload, attempts: 0, retries: 0, lastAttempt: Infinity };
  try {
    for (;;) {
      const result = await attemptOnce(progress, sendContext);
      if (result !== undefined) return result;
    }
  } catch (error) {
    // A bug of ours. Its message is left out: nobody knows what it holds.
    const name = error instanceof Error ? error.name : 'error';
    return {
      ...failedResult(progress, `an unexpected error inside Hookline (${name}); please report it`),
      mayHaveArrived: progress.attempts > 0,
    };
  }
};

const attemptOnce = async (progress: SendProgress, sendContext: SendContext): Promise<StepResult> => {
  const { destination, limits, endsAt, edges } = sendContext;
  const { title } = destination.platform;
  const leftMs = endsAt - edges.clock.now();
  if (edges.interrupted.aborted) return failedResult(progress, describeInterrupt(title));
  if (leftMs <= 0)
    return failedResult(
      progress,
      describeDeadline(title, progress.attempts, limits.deadlineMs, 'no time was left'),
    );

  const timeoutMs = Math.min(limits.timeoutMs, leftMs);
  const result = await attempt(progress, sendContext, timeoutMs);
  if (result.kind === 'failed' && result.hint !== undefined)
    return failedResult(progress, describeUnreachable(title, result.reason, result.hint));
  const outcome = await readResult(result, sendContext, timeoutMs);
  switch (outcome.kind) {
    case 'delivered':
      return {
        kind: 'delivered',
        payload: progress.payload,
        attempts: progress.attempts,
        messageId: outcome.messageId ?? '',
        ...(outcome.channelId !== undefined && { channelId: outcome.channelId }),
      };
    case 'refused':
      return refusedResult(
        progress,
        describeAnswer(destination, outcome.reason, outcome.hint),
        outcome.senderRejected,
      );
    case 'form-refused':
      return replacePayload(progress, sendContext, outcome, 'sending the same message in a simpler form');
    case 'message-missing':
      return replacePayload(progress, sendContext, outcome, 'posting it again');
    case 'retry':
      if (result.kind === 'failed' && result.sent) markUnsure(progress);
      return wait(progress, sendContext, outcome, timeoutMs === leftMs ? result : undefined);
  }
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

const readResult = async (
  result: HttpResult,
  { destination, edges }: SendContext,
  timeoutMs: number,
): Promise<Outcome> =>
  result.kind === 'answer'
    ? destination.platform.readResponse(result, edges.clock.now())
    : { kind: 'retry', reason: describeNoAnswer(result, timeoutMs) };

/** Only the form or the message to edit is refused, so nothing has arrived: the same message in another form starts over. */
const replacePayload = (
  progress: SendProgress,
  { destination, edges }: SendContext,
  { kind, reason, hint }: Extract<Outcome, { kind: 'form-refused' | 'message-missing' }>,
  instead: string,
): StepResult => {
  const other = kind === 'message-missing' ? progress.payload.asNewMessage : nextForm(progress.payload);
  if (other === undefined)
    return refusedResult(
      progress,
      kind === 'message-missing'
        ? describeAnswer(destination, reason, hint)
        : `${reason}; ${progress.payload.hint ?? hint}`,
    );
  edges.log(`${destination.name}: ${reason}; ${instead}`);
  progress.payload = other;
  progress.lastAttempt = Infinity;
  return undefined;
};

const nextForm = (payload: Payload): Payload | undefined => {
  const [next, ...rest] = payload.fallbacks?.() ?? [];
  return next && { ...payload, ...next, fallbacks: () => rest };
};

/** @param last what came of an attempt for which there was no more time than until the deadline. */
const wait = async (
  progress: SendProgress,
  { destination, limits, endsAt, edges }: SendContext,
  { reason, afterMs }: Extract<Outcome, { kind: 'retry' }>,
  last: HttpResult | undefined,
): Promise<StepResult> => {
  const { title } = destination.platform;
  const { attempts, retries } = progress;
  if (edges.interrupted.aborted) return failedResult(progress, describeInterrupt(title));
  if (last?.kind === 'failed' && last.aborted)
    return failedResult(progress, describeCutAttempt(title, attempts, limits.deadlineMs, last));
  if (attempts >= progress.lastAttempt)
    return failedResult(progress, describeUnconfirmed(title, attempts, reason));

  const leftMs = endsAt - edges.clock.now();
  const waitMs =
    retries < (limits.mostRetries ?? Infinity)
      ? nextWait({ afterMs, retries, leftMs, random: edges.random() })
      : 'give-up';
  if (waitMs === 'give-up') {
    const tooLong = afterMs !== undefined && leftMs > 0 && afterMs > leftMs;
    return failedResult(
      progress,
      tooLong
        ? describeLongWait(title, afterMs, limits.deadlineMs, leftMs)
        : describeDeadline(title, attempts, limits.deadlineMs, reason),
    );
  }
  edges.log(
    `${destination.name}: ${reason}, next try in ${formatDuration(waitMs)} (attempt ${attempts + 1})`,
  );
  progress.retries += 1;
  await edges.clock.sleep(waitMs, edges.interrupted);
  return undefined;
};

const markUnsure = (progress: SendProgress): void => {
  progress.lastAttempt = Math.min(progress.lastAttempt, progress.attempts + RETRY.triesWhenUnsure);
};

const describeAnswer = ({ platform }: Destination, reason: string, hint: string): string =>
  `${platform.title} answered: ${reason}; ${hint}`;

/** A refusal also tells that no earlier attempt has arrived. */
const refusedResult = (progress: SendProgress, reason: string, senderRejected = false): SendResult => ({
  ...failedResult(progress, reason),
  mayHaveArrived: false,
  forGood: true,
  senderRejected,
});

const failedResult = (
  { payload, attempts, lastAttempt }: SendProgress,
  reason: string,
): Extract<SendResult, { kind: 'failed' }> => ({
  kind: 'failed',
  payload,
  attempts,
  reason,
  mayHaveArrived: lastAttempt < Infinity,
  forGood: false,
});
