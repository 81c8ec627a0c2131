import type { Edges } from '../edges/types.js';
import type { ReadInput } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { readInWorkspace } from '../inputs/workspace.js';
import { parseConfig } from './parse.js';

/** Inputs that fall back on a config file. */
interface Configured {
  readonly read: ReadInput;
  /** The inputs that the file holds. */
  readonly names: readonly string[];
  /** The same mistake, told of the file where it holds the value. */
  readonly attribute: (mistake: UserError) => UserError;
}

/** Rejects with a `UserError` for a file that is not there or cannot be read as a config file. */
export const withConfig = async (
  path: string,
  read: ReadInput,
  deps: Pick<Edges, 'env' | 'files'>,
): Promise<Configured> => {
  const found = parseConfig(path, await readInWorkspace('config', path, deps));
  const fromFile = (name: string): string | undefined =>
    read(name).trim() === '' ? found.get(name) : undefined;
  return {
    read: name => fromFile(name) ?? read(name),
    names: [...found.keys()],
    attribute: mistake =>
      fromFile(mistake.input) === undefined
        ? mistake
        : new UserError('config', `${path}: ${mistake.problem}`, mistake.hint, { cause: mistake }),
  };
};
