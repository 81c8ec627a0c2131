import { type Inline, link, text } from '../../text/tree.js';
import { readAuthor, formatCommitLine, describeRef } from './common.js';
import { known, readObjects, readNumber, readString } from '../../values/read.js';
import { parseRef, readSha } from './ref.js';
import type { Context } from '../context.js';
import type { Change, Loose, Repo } from '../types.js';

interface HeadSource {
  /** A branch's name, or a full ref. */
  readonly ref?: unknown;
  readonly sha?: unknown;
  readonly commit?: Parameters<typeof formatCommitLine>[2];
  readonly pulls?: Loose<readonly { readonly number: number }[]>;
}

/** What is read of a commit status. */
type StatusBranches = NonNullable<
  Loose<{
    readonly sha: string;
    readonly branches: readonly { readonly name: string; readonly commit: { readonly sha: string } }[];
    readonly repository: { readonly default_branch: string };
  }>
>;

/**
 * On what a check, a job or a deployment ran: its own branch, commit and pull request. The run that tells of it may well
 * run on the default branch.
 */
export const readHeadChange = (repo: Repo | undefined, head: HeadSource): Change => {
  const ref = parseRef(readString(head.ref));
  const line =
    ref?.kind === 'pull' ? undefined : formatCommitLine(repo?.url, readString(head.sha), head.commit);
  const number = readNumber(readObjects(head.pulls)[0]?.number);
  return {
    ...describeRef(repo, ref),
    lines: line ? [line] : [],
    facts: number === undefined ? [] : [[link(`#${number}`, repo && `${repo.url}/pull/${number}`)]],
    ...known('author', readAuthor(head.commit)),
  };
};

/** `on main`, after a title. */
export const formatOn = (change: Change): { readonly where?: readonly Inline[] } =>
  change.on ? { where: [text('on '), ...change.on] } : {};

/** What was deployed: the payload names a tag as it names a branch; the run's own ref tells which it is. A commit is not a ref. */
export const readDeployedRef = (named: unknown, context: Context): string | undefined => {
  const found = readString(named);
  if (readSha(found) !== undefined) return undefined;
  const own = parseRef(context.ref);
  return own?.kind === 'tag' && own.name === found ? context.ref : found;
};

/** Every branch that holds the commit of a status is listed; it is news of the one that ends in it, or of the only one. */
export const findStatusBranch = (payload: StatusBranches): string | undefined => {
  const branches = readObjects(payload.branches);
  const result = branches.filter(branch => readString(branch.commit?.sha) === readString(payload.sha));
  const main = result.find(branch => branch.name === payload.repository?.default_branch);
  return readString((main ?? result[0] ?? (branches.length === 1 ? branches[0] : undefined))?.name);
};
