import { dirname, resolve, sep } from 'node:path';
import { errorCode } from '../values/errors.js';
import { mkdir, realpath, stat } from './async-fs.js';

/** The folder at a path, created if it does not exist. A link in the workspace may not point outside it. */
export const prepareFolder = async (path: string): Promise<string> => {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
  const folder = resolve(workspace, path);
  const isAsked = workspace === '' || !isInside(resolve(workspace), folder);
  if (!isAsked && !isInside(await realpath(workspace), await realFolder(folder)))
    throw Object.assign(new Error('outside'), { code: OUTSIDE });
  await makeFolder(folder);
  return folder;
};

/**
 * A folder and its parents. Node's own `recursive` never ends if the system says ENOENT although the parent exists (in `/proc`, and on some
 * network drives), and a process with such a call cannot even exit.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
    return;
  } catch (error) {
    if (await isFolder(folder)) return;
    const above = dirname(folder);
    if (errorCode(error) !== 'ENOENT' || above === folder) throw error;
    if (!(await isFolder(above))) await makeFolder(above);
  }
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have been faster.
    if (!(await isFolder(folder))) throw error;
  });
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  );

/** Where a folder is, or its nearest existing parent. */
const realFolder = async (folder: string): Promise<string> => {
  try {
    return await realpath(folder);
  } catch {
    return realFolder(dirname(folder));
  }
};

/** The error code for such a link. */
export const OUTSIDE = 'HOOKLINE_OUTSIDE';

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);
