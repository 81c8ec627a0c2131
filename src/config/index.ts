import type { Edges } from '../edges/types.js';
import { parseInputs } from '../inputs/index.js';
import type { ReadInput } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { readInWorkspace } from '../inputs/workspace.js';
import { parseConfig } from './parse.js';

/** Inputs that fall back on a config file, and the names of those that it holds. */
interface Configured {
  readonly read: ReadInput;
  readonly names: readonly string[];
}

/** Rejects with a `UserError` for a file that is not there, and for whatever is wrong in it, used or not. */
export const withConfig = async (
  path: string,
  read: ReadInput,
  deps: Pick<Edges, 'env' | 'files'>,
): Promise<Configured> => {
  const found = parseConfig(path, await readInWorkspace('config', path, deps));
  const inFile: ReadInput = name => found.get(name) ?? '';
  await checkInputs(path, inFile);
  return {
    read: name => (read(name).trim() === '' ? inFile(name) : read(name)),
    names: [...found.keys()],
  };
};

const checkInputs = async (path: string, read: ReadInput): Promise<void> => {
  try {
    await parseInputs(read);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError('config', `${path}: ${error.problem}`, error.hint, { cause: error });
  }
};
