import type { Destination, Outcome, Payload } from '../platforms/types.js';
import { formatDuration } from '../text/duration.js';
import { known } from '../values/read.js';
import {
  describeCutAttempt,
  describeDeadline,
  describeInterrupt,
  describeLongWait,
  describeNoAnswer,
  describeUnconfirmed,
  describeUnreachable,
} from './reasons.js';
import { nextWait, RETRY } from './retry.js';
import {
  failedResult,
  type AttemptOutcome,
  type RequestFailure,
  type SendContext,
  type SendProgress,
  type SendResult,
  type StepResult,
} from './send-progress.js';

/** What follows an attempt that does not confirm the message. @param leftMs until the deadline, when the attempt began. */
export const takeNextStep = (
  progress: SendProgress,
  sendContext: SendContext,
  outcome: Exclude<AttemptOutcome, { kind: 'delivered' }>,
  leftMs: number,
): StepResult | Promise<StepResult> => {
  const { destination } = sendContext;
  switch (outcome.kind) {
    case 'too-late':
      return endTooLate(progress, sendContext);
    case 'failed':
      return afterSilence(progress, sendContext, outcome, leftMs);
    case 'refused':
      return refusedResult(
        progress,
        describeAnswer(destination, outcome.reason, outcome.hint),
        outcome.senderRejected,
      );
    case 'unreachable':
      return failedResult(
        progress,
        describeUnreachable(destination.platform.title, outcome.reason, outcome.hint),
      );
    case 'form-refused':
      return replacePayload(progress, sendContext, outcome, 'sending the same message in a simpler form');
    case 'message-missing':
      return replacePayload(progress, sendContext, outcome, 'posting it again');
    case 'retry':
      return wait(progress, sendContext, outcome);
  }
};

const endTooLate = (progress: SendProgress, { destination, limits, edges }: SendContext): SendResult => {
  const { title } = destination.platform;
  return failedResult(
    progress,
    edges.interrupted.aborted
      ? describeInterrupt(title)
      : describeDeadline(title, progress.attempts, limits.deadlineMs, 'no time was left'),
  );
};

const afterSilence = (
  progress: SendProgress,
  sendContext: SendContext,
  result: RequestFailure,
  leftMs: number,
): StepResult | Promise<StepResult> => {
  const { title } = sendContext.destination.platform;
  if (result.hint !== undefined)
    return failedResult(progress, describeUnreachable(title, result.reason, result.hint));
  if (result.sent) markUnsure(progress);
  const timeoutMs = Math.min(sendContext.limits.timeoutMs, leftMs);
  const reason = describeNoAnswer(result, timeoutMs);
  return wait(progress, sendContext, { reason }, timeoutMs === leftMs ? result : undefined);
};

/** The platform refused only the form or the edited message, so nothing has arrived. Starts over with another form of the same message. */
const replacePayload = async (
  progress: SendProgress,
  { destination, edges }: SendContext,
  { kind, reason, hint }: Extract<Outcome, { kind: 'form-refused' | 'message-missing' }>,
  instead: string,
): Promise<StepResult> => {
  const other = kind === 'message-missing' ? progress.payload.asNewMessage : await nextForm(progress.payload);
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

const nextForm = async (payload: Payload): Promise<Payload | undefined> => {
  const [next, ...rest] = (await payload.fallbacks?.()) ?? [];
  return next && { ...payload, ...next, fallbacks: async () => rest };
};

/** @param last result of an attempt that had time only until the deadline. */
const wait = async (
  progress: SendProgress,
  { destination, limits, endsAt, edges }: SendContext,
  { reason, afterMs }: Omit<Extract<Outcome, { kind: 'retry' }>, 'kind'>,
  last?: RequestFailure,
): Promise<StepResult> => {
  const { title } = destination.platform;
  const { attempts, retries } = progress;
  if (edges.interrupted.aborted) return failedResult(progress, describeInterrupt(title));
  if (last?.aborted)
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
    const why = tooLong
      ? describeLongWait(title, afterMs, limits.deadlineMs, leftMs)
      : describeDeadline(title, attempts, limits.deadlineMs, reason);
    return { ...failedResult(progress, why), ...known('retryAfterMs', afterMs) };
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

/** A refusal also shows that no earlier attempt has arrived. */
const refusedResult = (progress: SendProgress, reason: string, senderRejected = false): SendResult => ({
  ...failedResult(progress, reason),
  mayHaveArrived: false,
  forGood: true,
  senderRejected,
});
