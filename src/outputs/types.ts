import type { UserError } from '../inputs/user-error.js';
import { firstFew } from './first-few.js';

/** The contract's outputs, written once. */
export interface Outputs {
  readonly outcome: 'delivered' | 'partial' | 'queued' | 'skipped' | 'failed' | 'dry-run';
  /** One line per destination, in the order of `webhook`; an empty line if there is none. */
  readonly messageId: string;
  /** JSON: the bodies, in that order. */
  readonly payload: string;
  /** JSON: how many tests the reports contain and what happened to them; absent without reports. */
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

/** The same outputs, which also tell what the message had to leave out. */
export const withMistakes = (outputs: Outputs, mistakes: readonly UserError[]): Outputs =>
  mistakes.length === 0
    ? outputs
    : {
        ...outputs,
        reason: `${outputs.reason}, but without what is wrong in the inputs: ${listMistakes(mistakes).join(' · ')}`,
      };

export const listMistakes = (mistakes: readonly UserError[]): readonly string[] =>
  firstFew(
    mistakes.map(mistake => mistake.message),
    'mistakes in the inputs',
  );
