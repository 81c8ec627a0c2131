import type { Edges, HttpResult } from '../edges/types.js';
import type { Destination, Outcome, Payload } from '../platforms/types.js';
import type { DeliveryLimits } from './types.js';

export type DeliveryEdges = Pick<Edges, 'http' | 'clock' | 'random' | 'interrupted'> & {
  readonly log: (line: string) => void;
};

/** What sending one payload needs. `endsAt` is the destination's deadline in clock time. */
export interface SendContext {
  readonly destination: Destination;
  readonly limits: DeliveryLimits;
  readonly endsAt: number;
  readonly edges: DeliveryEdges;
}

/**
 * `payload` is the form that was sent last. `forGood`: the platform would always refuse this message. `senderRejected`: it would refuse any
 * other message as well.
 */
export type SendResult = { readonly payload: Payload; readonly attempts: number } & (
  | { readonly kind: 'delivered'; readonly messageId: string; readonly channelId?: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly mayHaveArrived: boolean;
      readonly forGood: boolean;
      readonly senderRejected?: boolean;
      /** How long the platform asked to wait, in milliseconds. */
      readonly retryAfterMs?: number;
    }
);

export interface SendProgress {
  payload: Payload;
  attempts: number;
  retries: number;
  /** The attempt after which to stop. Set by the first attempt that may have arrived. */
  lastAttempt: number;
}

/** A request that got no answer. */
export type RequestFailure = Extract<HttpResult, { kind: 'failed' }>;

/** `too-late`: no time was left for a request, or the step is being canceled. */
export type AttemptOutcome = Outcome | RequestFailure | { readonly kind: 'too-late' };

/** The outcome, or undefined if another attempt follows. */
export type StepResult = SendResult | undefined;

export const failedResult = (
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
