import type { Edges } from '../edges/types.js';
import type { PayloadSource } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { readInWorkspace } from '../inputs/workspace.js';

/** Far more than any message takes; Discohook's exports of several backups come near. */
const LONGEST = 256 * 1024;

type World = Pick<Edges, 'env' | 'files'>;

/** The text of the user's message. Rejects with a `UserError` for a file that is not there, or not in the workspace. */
export const readSource = async (source: PayloadSource, world: World): Promise<string> => {
  const text =
    source.input === 'payload' ? source.text : await readInWorkspace('payload-file', source.path, world);
  if (text.length > LONGEST)
    throw new UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'no message is that long');
  if (text.trim() === '') throw new UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
  return text;
};
