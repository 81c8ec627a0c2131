import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Contents by path below a folder, with slashes. */
export type Files = ReadonlyMap<string, string>;

const listFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    : [];

/** Removes everything else from the folder. */
export const writeFiles = (files: Files, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

/** Paths of files that the folder lacks, has too many, or has with other content. */
export const differences = (files: Files, folder: string): readonly string[] => {
  const there = listFiles(folder);
  const differs = [...files].filter(
    ([path, content]) => !there.includes(path) || readFileSync(join(folder, path), 'utf8') !== content,
  );
  const tooMany = there.filter(path => !files.has(path));
  return [...differs.map(([path]) => path), ...tooMany].sort();
};
