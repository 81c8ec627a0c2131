import { posix } from 'node:path';
import type { Place } from './places.js';

/** Folders below a module that contain sources of JVM languages. */
const SOURCES = ['java', 'kotlin', 'groovy', 'scala'].flatMap(language => [
  ...['test', 'integrationTest', 'androidTest', 'main'].map(set => `src/${set}/${language}`),
]);

export interface Workspace {
  /** In the form that reports may use, with `/`. */
  readonly roots: readonly string[];
  /** The repository name. Runners check it out below a folder of that name: `/home/runner/work/shop/shop`. */
  readonly repo?: string;
  /** Whether a path below the workspace exists. */
  readonly holds: (path: string) => boolean;
  /** Whether a repository is checked out. Without one, no file can be looked up. */
  readonly isCheckedOut: boolean;
}

export interface Located {
  readonly path: string;
  readonly line?: number;
  /** Whether the file is known to be in the workspace. */
  readonly isSure: boolean;
}

/** The first place that is a file of the workspace. If nothing is checked out, the first that may be one. */
export const locate = (
  places: readonly Place[],
  report: string,
  workspace: Workspace,
): Located | undefined => {
  const found = places.flatMap(place => {
    const one = locateOne(place, report, workspace);
    return one ? [{ ...one, ...(place.line !== undefined && { line: place.line }) }] : [];
  });
  return found.find(one => one.isSure) ?? found[0];
};

const locateOne = (
  { path: written, isPackage }: Place,
  report: string,
  { roots, repo, holds, isCheckedOut }: Workspace,
): Located | undefined => {
  const path = posix.normalize(written.replaceAll('\\', '/'));
  const own = isRooted(path) ? belowRoot(path, roots, repo) : undefined;
  if (isRooted(path) && own === undefined) return undefined;
  if (own !== undefined && (!isCheckedOut || holds(own))) return { path: own, isSure: true };
  if (own !== undefined || path.startsWith('../')) return undefined;
  if (!isCheckedOut) return { path: isPackage ? posix.basename(path) : path, isSure: false };
  const folders = foldersAbove(report).flatMap(folder => [
    folder,
    ...(isPackage ? SOURCES.map(source => posix.join(folder, source)) : []),
  ]);
  const found = folders.map(folder => posix.join(folder, path)).find(holds);
  return found === undefined ? undefined : { path: found, isSure: true };
};

const isRooted = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path);

/** The part of an absolute path below the workspace of this job or of the job that made the report. */
const belowRoot = (path: string, roots: readonly string[], repo: string | undefined): string | undefined => {
  const root = roots.find(one => path.startsWith(`${one}/`));
  if (root !== undefined) return path.slice(root.length + 1);
  const mark = `/${repo ?? ''}/${repo ?? ''}/`;
  const at = repo === undefined ? -1 : path.indexOf(mark);
  return at < 0 ? undefined : path.slice(at + mark.length);
};

/** The folder of a report and its parents, nearest first: a tool ran in one of them. */
const foldersAbove = (report: string): readonly string[] => {
  const folders = report.split('/').slice(0, -1);
  return Array.from({ length: folders.length + 1 }, (_, up) =>
    folders.slice(0, folders.length - up).join('/'),
  );
};
