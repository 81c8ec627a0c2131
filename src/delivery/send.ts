import type { Edges, HttpResult } from '../edges/types.js';
import type { Destination, Payload, Verdict } from '../platforms/types.js';
import { duration } from '../text/duration.js';
import { nextWait, RETRY } from './retry.js';
import type { Limits } from './types.js';
import { asksTooLong, deadlineOver, interruptedBefore, noAnswer, unconfirmed, unreachable } from './words.js';

export type DeliveryEdges = Pick<Edges, 'http' | 'clock' | 'random' | 'interrupted'> & {
  readonly log: (line: string) => void;
};

/** What sending one payload needs. `endsAt` is the destination's deadline, in the clock's time. */
interface Errand {
  readonly destination: Destination;
  readonly limits: Limits;
  readonly endsAt: number;
  readonly edges: DeliveryEdges;
}

/** `payload` is the form that was sent last; `forGood`: the platform would refuse the message at any other time too; `closed`: and any other message as well. */
export type Ending = { readonly payload: Payload; readonly attempts: number } & (
  | { readonly kind: 'delivered'; readonly messageId: string; readonly channelId?: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly mayHaveArrived: boolean;
      readonly forGood: boolean;
      readonly closed?: boolean;
    }
);

interface Progress {
  payload: Payload;
  attempts: number;
  retries: number;
  /** The attempt after which to stop: set by the first one that may have arrived. */
  lastAttempt: number;
}

/** The end, or undefined where another attempt follows. */
type Step = Ending | undefined;

/** Posts one payload until it is delivered, refused or out of time. Never rejects. */
export const send = async (payload: Payload, errand: Errand): Promise<Ending> => {
  const progress: Progress = { payload, attempts: 0, retries: 0, lastAttempt: Infinity };
  try {
    for (;;) {
      const ending = await step(progress, errand);
      if (ending !== undefined) return ending;
    }
  } catch (error) {
    // A bug of ours. Its message is left out: nobody knows what it holds.
    const name = error instanceof Error ? error.name : 'error';
    return {
      ...failed(progress, `a mistake inside Hookline (${name}); please report it`),
      mayHaveArrived: progress.attempts > 0,
    };
  }
};

const step = async (progress: Progress, errand: Errand): Promise<Step> => {
  const { destination, limits, endsAt, edges } = errand;
  const { title } = destination.platform;
  const leftMs = endsAt - edges.clock.now();
  if (edges.interrupted.aborted) return failed(progress, interruptedBefore(title));
  if (leftMs <= 0)
    return failed(progress, deadlineOver(title, progress.attempts, limits.deadlineMs, 'no time was left'));

  const timeoutMs = Math.min(limits.timeoutMs, leftMs);
  const result = await attempt(progress, errand, timeoutMs);
  if (result.kind === 'broken' && result.mend !== undefined)
    return failed(progress, unreachable(title, result.reason, result.mend));
  const verdict = await read(result, errand, timeoutMs);
  switch (verdict.kind) {
    case 'delivered':
      return {
        kind: 'delivered',
        payload: progress.payload,
        attempts: progress.attempts,
        messageId: verdict.messageId ?? '',
        ...(verdict.channelId !== undefined && { channelId: verdict.channelId }),
      };
    case 'refused':
      return refused(progress, answered(destination, verdict.reason, verdict.mend), verdict.closed);
    case 'plainer':
      return replace(progress, errand, verdict, 'sending the same message in plainer form');
    case 'gone':
      return replace(progress, errand, verdict, 'posting it anew');
    case 'retry':
      if (result.kind === 'broken' && result.sent) beUnsure(progress);
      return wait(progress, errand, verdict);
  }
};

const attempt = (
  progress: Progress,
  { destination, edges }: Errand,
  timeoutMs: number,
): Promise<HttpResult> => {
  const request = destination.platform.request(progress.payload, destination.url, destination.token);
  progress.attempts += 1;
  return edges.http(request, AbortSignal.any([edges.clock.timeout(timeoutMs), edges.interrupted]));
};

const read = async (
  result: HttpResult,
  { destination, edges }: Errand,
  timeoutMs: number,
): Promise<Verdict> =>
  result.kind === 'answer'
    ? destination.platform.judge(result, edges.clock.now())
    : { kind: 'retry', reason: noAnswer(result, timeoutMs) };

/** Only the form or the message to edit is refused, so nothing has arrived: the same message in another form starts afresh. */
const replace = (
  progress: Progress,
  { destination, edges }: Errand,
  { kind, reason, mend }: Extract<Verdict, { kind: 'plainer' | 'gone' }>,
  instead: string,
): Step => {
  const other = kind === 'gone' ? progress.payload.anew : progress.payload.plainer;
  if (other === undefined)
    return refused(
      progress,
      kind === 'gone' ? answered(destination, reason, mend) : `${reason}; ${progress.payload.mend ?? mend}`,
    );
  edges.log(`${destination.name}: ${reason}; ${instead}`);
  progress.payload = other();
  progress.lastAttempt = Infinity;
  return undefined;
};

const wait = async (
  progress: Progress,
  { destination, limits, endsAt, edges }: Errand,
  { reason, afterMs }: Extract<Verdict, { kind: 'retry' }>,
): Promise<Step> => {
  const { title } = destination.platform;
  const { attempts, retries } = progress;
  if (edges.interrupted.aborted) return failed(progress, interruptedBefore(title));
  if (attempts >= progress.lastAttempt) return failed(progress, unconfirmed(title, attempts, reason));

  const leftMs = endsAt - edges.clock.now();
  const waitMs = nextWait({ afterMs, retries, leftMs, random: edges.random() });
  if (waitMs === 'give-up') {
    const tooLong = afterMs !== undefined && leftMs > 0 && afterMs > leftMs;
    return failed(
      progress,
      tooLong
        ? asksTooLong(title, afterMs, limits.deadlineMs, leftMs)
        : deadlineOver(title, attempts, limits.deadlineMs, reason),
    );
  }
  edges.log(`${destination.name}: ${reason}, next try in ${duration(waitMs)} (attempt ${attempts + 1})`);
  progress.retries += 1;
  await edges.clock.sleep(waitMs, edges.interrupted);
  return undefined;
};

const beUnsure = (progress: Progress): void => {
  progress.lastAttempt = Math.min(progress.lastAttempt, progress.attempts + RETRY.triesWhenUnsure);
};

const answered = ({ platform }: Destination, reason: string, mend: string): string =>
  `${platform.title} answered: ${reason}; ${mend}`;

/** A refusal also tells that no earlier attempt has arrived. */
const refused = (progress: Progress, reason: string, closed = false): Ending => ({
  ...failed(progress, reason),
  mayHaveArrived: false,
  forGood: true,
  closed,
});

const failed = (
  { payload, attempts, lastAttempt }: Progress,
  reason: string,
): Extract<Ending, { kind: 'failed' }> => ({
  kind: 'failed',
  payload,
  attempts,
  reason,
  mayHaveArrived: lastAttempt < Infinity,
  forGood: false,
});
