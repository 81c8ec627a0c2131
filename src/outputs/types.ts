/** The contract's outputs, written once. */
export interface Outputs {
  readonly outcome: 'delivered' | 'partial' | 'queued' | 'skipped' | 'failed' | 'dry-run';
  /** One line a destination, in the order of `webhook`; an empty line where there is none. */
  readonly messageId: string;
  /** JSON: the bodies, in that order. */
  readonly payload: string;
  /** JSON: how many tests the reports tell of and what became of them; absent without reports. */
  readonly tests?: string;
  /** One line for people. */
  readonly reason: string;
  /** JSON: a record for each message that neither arrived nor waits in the outbox. */
  readonly undelivered: string;
}

export const nothingSent = (outcome: 'skipped' | 'failed', reason: string): Outputs => ({
  outcome,
  messageId: '',
  payload: '[]',
  reason,
  undelivered: '[]',
});
