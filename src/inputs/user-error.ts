import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

interface MisspelledWord {
  readonly raw: string;
  readonly words: readonly string[];
}

/** A configuration mistake: the only error that always fails the step, before anything is posted. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly input: string;
  /** The input and what is wrong with it. */
  readonly problem: string;
  readonly hint: string;
  /** For an unknown word: what was written, and the words that exist. */
  readonly meant?: MisspelledWord;
  /** What was written, if an expression may have inserted it from an event. */
  readonly value?: string;
  /** Whether only the event's values make it wrong. Then the author made no mistake, and it costs only a warning. */
  readonly isFromValues: boolean;

  /** @param input the input's name. @param problem what is wrong, with the value unless it is a secret. @param hint what to write instead. */
  constructor(
    input: string,
    problem: string,
    hint: string,
    options?: ErrorOptions & {
      readonly meant?: MisspelledWord;
      readonly value?: string;
      readonly isFromValues?: boolean;
    },
  ) {
    super(`${input}: ${problem}; ${hint}`, options);
    this.input = input;
    this.problem = `${input}: ${problem}`;
    this.hint = hint;
    if (options?.meant) this.meant = options.meant;
    if (options?.value !== undefined) this.value = options.value;
    this.isFromValues = options?.isFromValues ?? false;
  }

  withHint(hint: string): UserError {
    return new UserError(this.input, this.problem.slice(this.input.length + 2), hint, { cause: this });
  }
}

/** The same, caused only by the values of an event. */
export const fromValues = ({ input, problem }: UserError, instead: string): UserError =>
  new UserError(input, problem.slice(input.length + 2), instead, { isFromValues: true });

const SHOWN = 60;

/** A user's value as quoted in an error: one line, in quotes, cut if it is long. */
export const quoteValue = (value: string): string => `"${cutText(oneLine(value), SHOWN)}"`;
