import { known, readObjects, readName, readNumber, readString } from '../../values/read.js';
import { readAuthor, readCommit, type RawCommit } from './commit.js';
import { type Fork, readRef, type Ref, readSha } from './ref.js';
import type { Context } from '../context.js';
import type { Change, ChangedPull, Repo } from '../types.js';
import type { Loose } from '../loose.js';

/** A pull request in the form that checks and runs name it: no title, and API addresses. */
type NamedPull = Loose<{
  readonly number: number;
  readonly head: { readonly repo: NamedRepo };
  readonly base: { readonly ref: string; readonly repo: NamedRepo };
}>;

interface NamedRepo {
  readonly id: number;
  readonly url: string;
}

interface HeadSource {
  /** A branch name or a full ref. */
  readonly ref?: unknown;
  readonly sha?: unknown;
  readonly commit?: Loose<RawCommit>;
  readonly pulls?: readonly NamedPull[] | null | undefined;
}

/** The parts of a commit status that are read. */
type StatusBranches = NonNullable<
  Loose<{
    readonly sha: string;
    readonly branches: readonly { readonly name: string; readonly commit: { readonly sha: string } }[];
    readonly repository: { readonly default_branch: string };
  }>
>;

/**
 * What a check, a job, or a deployment ran on: its own branch, commit, and pull request. The run that reports it may run on the default
 * branch.
 */
export const readHeadChange = (
  repo: Repo | undefined,
  head: HeadSource,
  { serverUrl }: Pick<Context, 'serverUrl'>,
): Change => {
  const [pull] = readObjects(head.pulls);
  const ref = inFork(readRef(head.ref), forkPrefix(pull));
  return {
    ...known('ref', ref),
    ...known('commit', ref?.kind === 'pull' ? undefined : readCommit(head.sha, head.commit, serverUrl)),
    ...known('pull', readPull(pull, repo)),
    facts: [],
    ...known('author', readAuthor(head.commit, serverUrl)),
  };
};

/** A ref, with the fork that a branch belongs to. */
export const inFork = (ref: Ref | undefined, fork: Fork | undefined): Ref | undefined =>
  ref?.kind === 'branch' && fork ? { ...ref, fork } : ref;

/** The pull request that a check or a run is for. */
export const readPull = (pull: NamedPull, repo: Repo | undefined): ChangedPull | undefined => {
  const number = readNumber(pull?.number);
  if (number === undefined) return undefined;
  return {
    number,
    ...known('url', repo && `${repo.url}/pull/${number}`),
    ...known('base', readName(pull?.base?.ref)),
  };
};

/** The owner of a pull request's branch, from the API address of its repository. */
const forkPrefix = (pull: NamedPull): Fork | undefined => {
  const [from, to] = [pull?.head?.repo, pull?.base?.repo];
  if (readNumber(from?.id) === undefined || readNumber(to?.id) === undefined || from?.id === to?.id)
    return undefined;
  return known('owner', readName(/\/repos\/([^/]+)\/[^/]+$/.exec(readString(from?.url) ?? '')?.[1]));
};

/** What was deployed. The payload names tags and branches alike; the run's own ref tells which it is. */
export const readDeployedRef = (named: unknown, context: Context): Ref | undefined => {
  const ref = readSha(readString(named)) === undefined ? readRef(named) : undefined;
  const own = readRef(context.ref);
  return own?.kind === 'tag' && ref?.kind === 'branch' && own.name === ref.name ? own : ref;
};

/** The payload lists every branch that contains the commit. The news is about the one that ends in it, or the only one. */
export const findStatusBranch = (payload: StatusBranches): string | undefined => {
  const branches = readObjects(payload.branches);
  const result = branches.filter(branch => readString(branch.commit?.sha) === readString(payload.sha));
  const main = result.find(branch => branch.name === payload.repository?.default_branch);
  return readString((main ?? result[0] ?? (branches.length === 1 ? branches[0] : undefined))?.name);
};
