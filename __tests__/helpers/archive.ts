import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the runner downloads and unpacks before a job. */
export interface Archive {
  /** Packed. */
  readonly bytes: number;
  /** Where it is unpacked. */
  readonly folder: string;
  /** Paths below the folder. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** The archive of a commit with everything in this repository's folder, made without leaving a trace in it. */
export const makeArchive = (): Archive => {
  const temporary = mkdtempSync(join(tmpdir(), 'archive-'));
  const folder = join(temporary, 'unpacked');
  const objects = join(temporary, 'objects');
  mkdirSync(folder);
  mkdirSync(objects);
  const git = (words: readonly string[], env: NodeJS.ProcessEnv = {}): Buffer =>
    execFileSync('git', words, { env: { ...process.env, ...env }, maxBuffer: 1e9 });
  const path = (words: readonly string[]): string =>
    resolve(
      git(['rev-parse', ...words])
        .toString()
        .trim(),
    );
  const env = {
    GIT_INDEX_FILE: join(temporary, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: path(['--git-path', 'objects']),
  };
  git(['add', '--all', '.'], env);
  const tree = git(['write-tree'], env).toString().trim();
  const packed = git(['archive', '--format=tar.gz', '--worktree-attributes', tree], env);
  execFileSync('tar', ['-xz', '-C', folder], { input: packed });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
  return {
    bytes: packed.length,
    folder,
    files,
    remove: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }),
  };
};

export interface Budget {
  readonly bytes: number;
  readonly files: number;
}

/** A sentence if an archive is over its budget, with its ten largest parts. */
export const describeExcess = (
  { bytes, folder, files }: Omit<Archive, 'remove'>,
  budget: Budget,
): string | undefined => {
  if (bytes <= budget.bytes && files.length <= budget.files) return undefined;
  const largest = files
    .map(file => ({ file, size: statSync(join(folder, file)).size }))
    .map(({ file, size }) => ({ file, size, packed: gzipSync(readFileSync(join(folder, file))).length }))
    .toSorted((a, b) => b.packed - a.packed)
    .slice(0, 10)
    .map(({ file, size, packed }) => `${packed} bytes packed, ${size} unpacked: ${file}`);
  return [
    `The archive has ${bytes} bytes of ${budget.bytes}, ${files.length} files of ${budget.files}. Its largest:`,
    ...largest,
  ].join('\n');
};
