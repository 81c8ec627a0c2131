import { UserError } from './user-error.js';

/** Handles a mistake in how the message looks: records it for the end of the step, or throws it. */
export type OnMistake = (mistake: UserError) => void;

/** Runs a parser. If it throws a `UserError`, returns the fallback and passes the mistake to `onMistake`. */
export const parseOrFallback = <T>(onMistake: OnMistake, fallback: T, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    onMistake(error);
    return fallback;
  }
};

/** Reads a value. If it is wrong, uses the fallback and records the mistake. */
export type ParseOrFallback = <T>(fallback: T, parseValue: () => T) => T;

export const throwMistake: OnMistake = mistake => {
  throw mistake;
};

/** Throws the first mistake, if any. */
export const throwFirst = (mistakes: readonly UserError[]): void => {
  const [first] = mistakes;
  if (first !== undefined) throw first;
};
