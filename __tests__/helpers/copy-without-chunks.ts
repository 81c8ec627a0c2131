import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** The action without anything that it loads later: a run that needs a chunk or a package fails. */
export const copyWithoutChunks = (folder: string): void => {
  for (const path of ['action.yml', 'dist/package.json', 'dist/notify.js', 'dist/hookline.js'])
    cpSync(path, join(folder, path));
};
