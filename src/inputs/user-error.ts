import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

/** A configuration mistake: the only error that always fails the step, before anything is posted. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The input and what is wrong with it. */
  readonly problem: string;
  readonly hint: string;

  /** @param input the input's name. @param problem what is wrong, with the value where it is no secret. @param mend what to write instead. */
  constructor(input: string, problem: string, hint: string, options?: ErrorOptions) {
    super(`${input}: ${problem}; ${hint}`, options);
    this.problem = `${input}: ${problem}`;
    this.hint = hint;
  }
}

const SHOWN = 60;

/** A user's value as an error sentence quotes it: one line, in quotes, cut where it is long. */
export const quoteValue = (value: string): string => `"${cutText(oneLine(value), SHOWN)}"`;
