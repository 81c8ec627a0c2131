import { type Inline, text } from '../../text/tree.js';
import { readContextChange } from './common.js';
import { readCommit } from './commit.js';
import type { Context } from '../context.js';
import { inFork } from './head.js';
import { branchName, type Fork, readRef } from './ref.js';
import { known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import type { Change, Repo } from '../types.js';
import type { Loose } from '../loose.js';

interface PullRequestSide {
  readonly label: string;
  readonly ref: string;
  readonly sha: string;
  readonly user: { readonly login: string };
  readonly repo: { readonly full_name: string; readonly html_url: string };
}

/** The parts that are read of a pull request, whether the event is about it or about its review or comment. */
export type LoosePullRequest = Loose<{
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly user: { readonly login: string };
  readonly head: PullRequestSide;
  readonly base: PullRequestSide;
}>;

export const pullRequestUrl = (pull: LoosePullRequest, repo: Repo | undefined): string | undefined => {
  const number = readNumber(pull?.number);
  return (
    readUrl(pull?.html_url) ??
    (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`)
  );
};

/** `octocat:fix/cart → main`. Names the owner if the head is in another repository. */
export const branchesFact = (pull: LoosePullRequest): Inline | undefined => {
  const head = readName(pull?.head?.ref);
  const base = readName(pull?.base?.ref);
  return head === undefined || base === undefined
    ? undefined
    : text(`${branchName(head, forkPrefix(pull))} → ${base}`);
};

const forkPrefix = (pull: LoosePullRequest): Fork | undefined => {
  const { head, base } = pull ?? {};
  const owner = readName(head?.user?.login) ?? readName(head?.label)?.split(':')[0];
  return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? undefined : { owner };
};

/** A run for a pull request ran on its head, even if GitHub made a merge commit for it. */
export const readPullRequestChange = (
  pull: LoosePullRequest,
  repo: Repo | undefined,
  context: Context,
): Change => {
  const number = readNumber(pull?.number);
  if (number === undefined) return readContextChange(context);
  const home = pull?.head?.repo;
  const author = readName(pull?.user?.login);
  return {
    ...known('ref', inFork(readRef(pull?.head?.ref, 'branch'), forkPrefix(pull))),
    ...(home === null && { isDeleted: true }),
    ...known('commit', readCommit(pull?.head?.sha)),
    ...(home && {
      home: { ...known('name', readString(home.full_name)), ...known('url', readUrl(home.html_url)) },
    }),
    pull: {
      number,
      ...known('url', pullRequestUrl(pull, repo)),
      ...known('base', readName(pull?.base?.ref)),
    },
    ...known('title', readName(pull?.title)),
    facts: [],
    ...known('author', author === undefined ? undefined : { name: author, login: author }),
  };
};
