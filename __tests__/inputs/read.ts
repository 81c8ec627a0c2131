import { parseInputs } from '../../src/inputs/index.js';
import { UserError } from '../../src/inputs/user-error.js';

/** Inputs as the runner gives them. */
export const read =
  (inputs: Readonly<Record<string, string>>) =>
  (name: string): string =>
    inputs[name] ?? '';

/** The sentence about the first mistake, `no error` if there is none. */
export const sentenceOf = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
  try {
    const { mistakes } = await parseInputs(read(inputs));
    if (mistakes[0] !== undefined) return mistakes[0].message;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no error';
};
