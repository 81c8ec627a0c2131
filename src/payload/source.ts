import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Edges } from '../edges/types.js';
import { show } from '../inputs/show.js';
import type { PayloadSource } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';

/** Far more than any message takes; Discohook's exports of several backups come near. */
const LONGEST = 256 * 1024;

type World = Pick<Edges, 'env' | 'files'>;

/** The text of the user's message. Rejects with a `UserError` for a file that is not there, or not in the workspace. */
export const readSource = async (source: PayloadSource, world: World): Promise<string> => {
  const text = source.input === 'payload' ? source.text : await readFile(source.path, world);
  if (text.length > LONGEST)
    throw new UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'no message is that long');
  if (text.trim() === '') throw new UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
  return text;
};

const readFile = async (path: string, { env, files }: World): Promise<string> => {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  if (workspace === '')
    throw fileError(path, 'there is no workspace (GITHUB_WORKSPACE)', 'run it in a job of GitHub Actions');
  try {
    const root = await files.realpath(workspace);
    const asked = resolve(root, isInside(workspace, path) ? relative(workspace, path) : path);
    if (!isInside(root, asked)) throw outside(path);
    const real = await files.realpath(asked);
    if (!isInside(root, real)) throw outside(path);
    return await files.read(real);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(path, error);
  }
};

/** Whether an absolute path lies below a folder. */
const isInside = (folder: string, path: string): boolean => {
  if (!isAbsolute(path)) return false;
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const fileError = (path: string, problem: string, mend: string, cause?: unknown): UserError =>
  new UserError('payload-file', `${show(path)}: ${problem}`, mend, { cause });

const outside = (path: string): UserError =>
  fileError(
    path,
    'the file is not in the workspace',
    `write a path below it, such as ${join('.github', 'message.json')}`,
  );

const unreadable = (path: string, error: unknown): UserError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fileError(
        path,
        'there is no such file',
        'check the path, and that actions/checkout runs before',
        error,
      );
    case 'EISDIR':
      return fileError(path, 'this is a folder', 'write the path of a file in it', error);
    default:
      return fileError(
        path,
        `the file cannot be read (${code || 'no reason given'})`,
        'check its permissions',
        error,
      );
  }
};
