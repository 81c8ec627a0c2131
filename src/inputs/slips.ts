import { UserError } from './user-error.js';

/** What to do about a mistake that costs a part of the message's looks: keep it for the end of the step, or throw it. */
export type OnSlip = (slip: UserError) => void;

/** Runs a parser. Where it throws a `UserError`, the fallback takes the value's place, and `onSlip` hears of the mistake. */
export const lenient = <T>(onSlip: OnSlip, fallback: T, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    onSlip(error);
    return fallback;
  }
};

/** Reads a value; where it is wrong, the fallback takes its place and the mistake is kept. */
export type Spare = <T>(fallback: T, parseValue: () => T) => T;

export const throwSlip: OnSlip = slip => {
  throw slip;
};

/** Throws the first mistake, if there is one. */
export const throwFirst = (slips: readonly UserError[]): void => {
  const [first] = slips;
  if (first !== undefined) throw first;
};
