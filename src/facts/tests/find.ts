import { isAbsolute, join, relative, sep } from 'node:path';
import type { Edges } from '../../edges/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { findGlobExcess } from './glob-bounds.js';

/** Limits: reports, bytes of one report, and bytes of all. */
export const LIMITS = { files: 200, file: 50 * 1024 ** 2, all: 200 * 1024 ** 2 } as const;

/** Most globs that are searched, each of which may walk through the whole workspace. */
const MOST_GLOBS = 50;

/** Most paths that are checked, in case a glob matches a whole tree. */
const MAX_FOUND = 10_000;

export interface FoundReports {
  /** Sorted by path, each once: the path below the workspace with `/`, and the real path. */
  readonly files: readonly { readonly path: string; readonly real: string }[];
  /** How many more there are. */
  readonly left: number;
  readonly notices: readonly string[];
}

/** The workspace files that match the globs. A line that starts with `!` excludes its matches. */
export const findReports = async (
  globs: readonly string[],
  workspace: string,
  files: Edges['files'],
): Promise<FoundReports> => {
  // A job may have removed its workspace before `watch` reads the reports at its end.
  const root = await files.realpath(workspace).catch(() => undefined);
  if (root === undefined) return { files: [], left: 0, notices: [WORKSPACE_MISSING] };
  const notices: string[] = [];
  const found = new Map<string, string>();
  if (globs.length > MOST_GLOBS)
    notices.push(
      `only the first ${MOST_GLOBS} of ${globs.length} globs are searched: write ** or * for what differs`,
    );
  const searched = globs.slice(0, MOST_GLOBS);
  const wanted = searched.filter(one => !one.startsWith('!'));
  const [excluded] = searched;
  if (wanted.length === 0 && excluded !== undefined)
    notices.push(`${show(excluded)} only excludes files; add a glob that finds some, such as **/*.xml`);
  for (const glob of wanted) {
    const paths = await listPaths(glob, workspace, root, files);
    if (typeof paths === 'string') notices.push(paths);
    else if (paths.size === 0) notices.push(`${show(glob)} finds no file in the workspace`);
    else
      paths.forEach((real, path) => {
        if (!found.has(real)) found.set(real, path);
      });
  }
  for (const glob of searched.filter(one => one.startsWith('!'))) {
    const paths = await listPaths(glob.slice(1).trim(), workspace, root, files);
    if (typeof paths === 'string') notices.push(paths);
    else for (const real of paths.values()) found.delete(real);
  }
  const all = [...found]
    .map(([real, path]) => ({ path, real }))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files: all.slice(0, LIMITS.files), left: Math.max(0, all.length - LIMITS.files), notices };
};

const WORKSPACE_MISSING =
  'the workspace (GITHUB_WORKSPACE) is not there, so no report can be read; a step of the job may have removed it';

/** Real paths by path, or why the glob is not searched. */
const listPaths = async (
  written: string,
  workspace: string,
  root: string,
  files: Edges['files'],
): Promise<ReadonlyMap<string, string> | string> => {
  const excess = findGlobExcess(written);
  if (excess !== undefined) return `${show(written)} is not searched: ${excess}; write a simpler glob`;
  const glob = belowWorkspace(written, workspace, root);
  if (glob === undefined) return outsideWorkspace(written);
  const found = new Map<string, string>();
  let outside = 0;
  for await (const path of files.glob(root, glob)) {
    const real = await files.realpath(join(root, path)).catch(() => undefined);
    if (real === undefined) continue;
    if (isInside(root, real)) found.set(path, real);
    else outside += 1;
    if (found.size + outside >= MAX_FOUND) break;
  }
  return found.size === 0 && outside > 0 ? outsideWorkspace(written) : found;
};

const outsideWorkspace = (glob: string): string =>
  `${show(glob)} is outside the workspace; reports are read only from inside it`;

/** In UTF-16 units: how much of a glob a notice shows. */
const SHOWN = 200;

const show = (glob: string): string => cutText(oneLine(glob), SHOWN);

/** A glob relative to the workspace; undefined for one that points outside it. */
const belowWorkspace = (glob: string, workspace: string, root: string): string | undefined => {
  const base = [workspace, root].find(
    folder => glob.startsWith(folder) && /^[\\/]/.test(glob.slice(folder.length)),
  );
  const below = base === undefined ? glob : glob.slice(base.length).replace(/^[\\/]+/, '');
  if (isAbsolute(below) || /^[A-Za-z]:[\\/]/.test(below)) return undefined;
  return /(?:^|[\\/{,])\.\.(?:$|[\\/},])/.test(below) ? undefined : below;
};

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
