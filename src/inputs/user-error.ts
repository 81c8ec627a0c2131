import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

/** A configuration mistake: the only error that always fails the step, before anything is posted. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The input and what is wrong with it. */
  readonly problem: string;
  readonly mend: string;

  /** @param input the input's name. @param problem what is wrong, with the value where it is no secret. @param mend what to write instead. */
  constructor(input: string, problem: string, mend: string, options?: ErrorOptions) {
    super(`${input}: ${problem}; ${mend}`, options);
    this.problem = `${input}: ${problem}`;
    this.mend = mend;
  }
}

const SHOWN = 60;

/** A user's value as an error sentence quotes it: one line, in quotes, cut where it is long. */
export const show = (value: string): string => `"${cutText(oneLine(value), SHOWN)}"`;
