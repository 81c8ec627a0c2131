import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Edges } from '../edges/types.js';
import { quoteValue, UserError } from './user-error.js';
import { errorCode } from '../values/errors.js';

type WorkspaceDeps = Pick<Edges, 'env' | 'files'>;

/**
 * The text of a workspace file, given as a path below the workspace, of at most `max` bytes. Rejects with a `UserError` if it does not
 * exist, is not a regular file, or is outside the workspace (also through a symbolic link).
 */
export const readInWorkspace = async (
  input: string,
  path: string,
  max: number,
  { env, files }: WorkspaceDeps,
): Promise<string> => {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const fail = (problem: string, hint: string, cause?: unknown): UserError =>
    new UserError(input, `${quoteValue(path)}: ${problem}`, hint, { cause });
  if (workspace === '')
    throw fail('there is no workspace (GITHUB_WORKSPACE)', 'run it in a job of GitHub Actions');
  try {
    const root = await files.realpath(workspace);
    const asked = resolve(root, isInside(workspace, path) ? relative(workspace, path) : path);
    const real = isInside(root, asked) ? await files.realpath(asked) : undefined;
    if (real !== undefined && isInside(root, real)) return await files.read(real, max);
  } catch (error) {
    throw fail(...describeReadError(error, max), error);
  }
  throw fail('the file is not in the workspace', 'write a path below it');
};

/** Whether an absolute path is below a folder. */
const isInside = (folder: string, path: string): boolean => {
  if (!isAbsolute(path)) return false;
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The problem and a hint. */
const describeReadError = (error: unknown, max: number): [string, string] => {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['there is no such file', 'check the path, and that actions/checkout runs before'];
    case 'EISDIR':
      return ['this is a folder', 'write the path of a file in it'];
    case 'EFBIG':
      return [`the file is longer than ${max / 1024} KiB`, 'keep in it what is needed'];
    case 'EINVAL':
    case 'ENXIO':
      return ['this is not a regular file', 'write the path of a text file'];
    case 'ELOOP':
      return ['its symbolic links lead in a circle', 'write the path of the file itself'];
    default:
      return [`the file cannot be read (${code || 'no reason given'})`, 'check its permissions'];
  }
};
