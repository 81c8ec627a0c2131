import { mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

/** The folder that a path names, made where it is not there. A link in the workspace may not lead out of it. */
export const prepareFolder = async (path: string): Promise<string> => {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
  const folder = resolve(workspace, path);
  const isAsked = workspace === '' || !isInside(resolve(workspace), folder);
  if (!isAsked && !isInside(await realpath(workspace), await realFolder(folder)))
    throw Object.assign(new Error('outside'), { code: OUTSIDE });
  await mkdir(folder, { recursive: true });
  return folder;
};

/** Where a folder is, or the nearest one above it that is there. */
const realFolder = async (folder: string): Promise<string> => {
  try {
    return await realpath(folder);
  } catch {
    return realFolder(dirname(folder));
  }
};

/** The code of the error for such a link. */
export const OUTSIDE = 'HOOKLINE_OUTSIDE';

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);
