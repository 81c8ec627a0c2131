import { type Inline, link, text } from '../../text/tree.js';
import { readContextChange, formatCommitLine } from './common.js';
import type { Context } from '../context.js';
import { formatNumberAndTitle } from './numbered-action.js';
import { known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import type { Change, Loose, Repo } from '../types.js';

interface PullRequestSide {
  readonly label: string;
  readonly ref: string;
  readonly sha: string;
  readonly user: { readonly login: string };
  readonly repo: { readonly full_name: string; readonly html_url: string };
}

/** What is read of a pull request that an event is about, or that a review or a comment belongs to. */
export type LoosePullRequest = Loose<{
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly user: { readonly login: string };
  readonly head: PullRequestSide;
  readonly base: PullRequestSide;
}>;

/** `#12 Fix the cart total` */
export const formatPullRequest = (pull: LoosePullRequest): string =>
  formatNumberAndTitle(pull, 'a pull request');

export const pullRequestUrl = (pull: LoosePullRequest, repo: Repo | undefined): string | undefined => {
  const number = readNumber(pull?.number);
  return (
    readUrl(pull?.html_url) ??
    (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`)
  );
};

/** `octocat:fix/cart → main`: the owner is named where the head is in another repository. */
const formatBranches = (pull: LoosePullRequest): string | undefined => {
  const head = readName(pull?.head?.ref);
  const base = readName(pull?.base?.ref);
  return head === undefined || base === undefined ? undefined : `${forkPrefix(pull)}${head} → ${base}`;
};

export const branchesFact = (pull: LoosePullRequest): Inline | undefined => {
  const words = formatBranches(pull);
  return words === undefined ? undefined : text(words);
};

const forkPrefix = (pull: LoosePullRequest): string => {
  const { head, base } = pull ?? {};
  const owner = readName(head?.user?.login) ?? readName(head?.label)?.split(':')[0];
  return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? '' : `${owner}:`;
};

/** A run for a pull request ran on its head, whatever merge commit GitHub made for it. */
export const readPullRequestChange = (
  pull: LoosePullRequest,
  repo: Repo | undefined,
  context: Context,
): Change => {
  if (readNumber(pull?.number) === undefined) return readContextChange(repo, context);
  const commit =
    formatCommitLine(readUrl(pull?.head?.repo?.html_url) ?? repo?.url, readString(pull?.head?.sha)) ?? [];
  const between = formatBranches(pull);
  const page = pullRequestUrl(pull, repo);
  const author = readName(pull?.user?.login);
  const line = [
    ...commit,
    ...(commit.length > 0 && between ? [text(' · ')] : []),
    // Linked too: where the headline is one link, to the run, there is no other way to the pull request.
    ...(between ? [link(between, page)] : []),
    // The branch of a fork names its owner already.
    ...(author === undefined || forkPrefix(pull) === `${author}:` ? [] : [text(` — ${author}`)]),
  ];
  return {
    on: [link(formatPullRequest(pull), page)],
    lines: line.length > 0 ? [line] : [],
    facts: [],
    ...known('author', author === undefined ? undefined : { name: author, login: author }),
  };
};
