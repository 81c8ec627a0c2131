import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findRecords } from './file-names.js';
import { readIndexPaths } from './git-index.js';

/** Larger indexes have half a million files. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Whether Git tracks records in an outbox folder: then anyone who can open a pull request could write messages there. False if it cannot be
 * read. Does not run Git, since a workspace may bring its own program of that name.
 */
export const isTracked = (path: string): boolean => {
  const folder = resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
  return [folder, realFolder(folder)].some(one => one !== undefined && holdsTracked(one));
};

const realFolder = (folder: string): string | undefined => {
  try {
    return realpathSync(folder);
  } catch {
    return undefined; // does not exist yet
  }
};

const holdsTracked = (folder: string): boolean => {
  const home = findRepository(folder);
  if (home === undefined) return false;
  const within = relative(home.root, folder).split(sep).join('/');
  const start = within === '' ? '' : `${within}/`;
  const names = home.paths.flatMap(path => (path.startsWith(start) ? [path.slice(start.length)] : []));
  // A link instead of the folder leads to where records may be.
  return home.paths.includes(within) || findRecords(names, Number.POSITIVE_INFINITY).length > 0;
};

interface Repository {
  readonly root: string;
  readonly paths: readonly string[];
}

/** The nearest repository around a folder. */
const findRepository = (folder: string): Repository | undefined => {
  for (let root = folder; ; root = dirname(root)) {
    const index = readIndex(join(root, '.git', 'index'));
    if (index !== undefined) return { root, paths: readIndexPaths(index) };
    if (dirname(root) === root) return undefined;
  }
};

const readIndex = (path: string): Uint8Array | undefined => {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      return stats.isFile() && stats.size <= LARGEST ? readFileSync(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined; // does not exist or is not readable
  }
};
