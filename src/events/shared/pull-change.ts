import { type Inline, link, text } from '../../text/tree.js';
import { changeOf, commitLine } from './common.js';
import type { Context } from '../context.js';
import { numbered } from './numbered-deed.js';
import { known, name, num, str, url } from '../../values/read.js';
import type { Change, Loose, Repo } from '../types.js';

interface Side {
  readonly label: string;
  readonly ref: string;
  readonly sha: string;
  readonly user: { readonly login: string };
  readonly repo: { readonly full_name: string; readonly html_url: string };
}

/** What is read of a pull request that an event is about, or that a review or a comment belongs to. */
export type Pull = Loose<{
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly user: { readonly login: string };
  readonly head: Side;
  readonly base: Side;
}>;

/** `#12 Fix the cart total` */
export const pullName = (pull: Pull): string => numbered(pull, 'a pull request');

export const pullUrl = (pull: Pull, repo: Repo | undefined): string | undefined => {
  const number = num(pull?.number);
  return (
    url(pull?.html_url) ??
    (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`)
  );
};

/** `octocat:fix/cart → main`: the owner is named where the head is in another repository. */
const branchWords = (pull: Pull): string | undefined => {
  const head = name(pull?.head?.ref);
  const base = name(pull?.base?.ref);
  return head === undefined || base === undefined ? undefined : `${forkOf(pull)}${head} → ${base}`;
};

export const branches = (pull: Pull): Inline | undefined => {
  const words = branchWords(pull);
  return words === undefined ? undefined : text(words);
};

const forkOf = (pull: Pull): string => {
  const { head, base } = pull ?? {};
  const owner = name(head?.user?.login) ?? name(head?.label)?.split(':')[0];
  return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? '' : `${owner}:`;
};

/** A run for a pull request ran on its head, whatever merge commit GitHub made for it. */
export const changeOfPull = (pull: Pull, repo: Repo | undefined, context: Context): Change => {
  if (num(pull?.number) === undefined) return changeOf(repo, context);
  const commit = commitLine(url(pull?.head?.repo?.html_url) ?? repo?.url, str(pull?.head?.sha)) ?? [];
  const between = branchWords(pull);
  const page = pullUrl(pull, repo);
  const author = name(pull?.user?.login);
  const line = [
    ...commit,
    ...(commit.length > 0 && between ? [text(' · ')] : []),
    // Linked too: where the headline is one link, to the run, there is no other way to the pull request.
    ...(between ? [link(between, page)] : []),
    // The branch of a fork names its owner already.
    ...(author === undefined || forkOf(pull) === `${author}:` ? [] : [text(` — ${author}`)]),
  ];
  return {
    on: [link(pullName(pull), page)],
    lines: line.length > 0 ? [line] : [],
    facts: [],
    ...known('author', author === undefined ? undefined : { name: author, login: author }),
  };
};
