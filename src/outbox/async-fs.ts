import fs from 'node:fs';
import type { open as openHandle } from 'node:fs/promises';
import { promisify } from 'node:util';

// What a drain that finds nothing needs of node:fs/promises, which takes 2 ms to load.

export const lstat = promisify(fs.lstat);
export const mkdir = promisify(fs.mkdir);
export const readdir = promisify(fs.readdir);
export const realpath = promisify(fs.realpath.native);
export const rename = promisify(fs.rename);
export const stat = promisify(fs.stat);
export const unlink = promisify(fs.unlink);

/** Opens a file for writing, or a folder to sync it: for records only, so this may load the module. */
export const open: typeof openHandle = (...args) =>
  process.getBuiltinModule('node:fs/promises').open(...args);
