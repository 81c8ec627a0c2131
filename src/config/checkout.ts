import type { Edges } from '../edges/types.js';

type CheckoutDeps = Pick<Edges, 'env' | 'files'>;

/**
 * Whether the commit of the run is checked out in the workspace, and not one that a step chose. False if that cannot be read. Does not run
 * Git, since a workspace may bring its own program of that name. https://git-scm.com/docs/gitrepository-layout
 */
export const isCommitOfRun = async (deps: CheckoutDeps): Promise<boolean> => {
  const sha = deps.env['GITHUB_SHA']?.trim().toLowerCase();
  return sha !== undefined && sha !== '' && (await readHead(deps)) === sha;
};

/** In bytes. A reference takes one line, and so does each packed one of a repository. */
const LARGEST = { line: 1024, packed: 4 * 1024 * 1024 } as const;

const BRANCH = /^ref: (refs\/heads\/(?!.*\.\.)[^\s\\]+)$/;

const readHead = async (deps: CheckoutDeps): Promise<string | undefined> => {
  const head = await readLine('HEAD', deps);
  const branch = BRANCH.exec(head ?? '')?.[1];
  if (branch === undefined) return head;
  return (await readLine(branch, deps)) ?? (await readPacked(branch, deps));
};

const readLine = async (name: string, deps: CheckoutDeps): Promise<string | undefined> =>
  (await readInGit(name, LARGEST.line, deps))?.trim();

const readPacked = async (branch: string, deps: CheckoutDeps): Promise<string | undefined> =>
  (await readInGit('packed-refs', LARGEST.packed, deps))
    ?.split(/\r?\n/)
    .find(line => line.endsWith(` ${branch}`))
    ?.split(' ', 1)[0];

const readInGit = async (
  name: string,
  max: number,
  { env, files }: CheckoutDeps,
): Promise<string | undefined> => {
  try {
    return await files.read(`${env['GITHUB_WORKSPACE'] ?? ''}/.git/${name}`, max);
  } catch {
    return undefined; // it is not there, or not ours to read
  }
};
