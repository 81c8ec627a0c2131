import { UserError } from './user-error.js';

/** Handles a mistake in how the message looks: records it for the end of the step, or throws it. */
export type OnSlip = (slip: UserError) => void;

/** Runs a parser. If it throws a `UserError`, returns the fallback and passes the mistake to `onSlip`. */
export const lenient = <T>(onSlip: OnSlip, fallback: T, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    onSlip(error);
    return fallback;
  }
};

/** Reads a value. If it is wrong, uses the fallback and records the mistake. */
export type Spare = <T>(fallback: T, parseValue: () => T) => T;

export const throwSlip: OnSlip = slip => {
  throw slip;
};

/** Throws the first mistake, if any. */
export const throwFirst = (slips: readonly UserError[]): void => {
  const [first] = slips;
  if (first !== undefined) throw first;
};
