import { type Inline, link, text } from '../text/tree.js';
import { authorOf, commitLine, onRef } from './common.js';
import { known, list, num, str } from './read.js';
import { refOf } from './ref.js';
import type { Change, Loose, Repo } from './types.js';

interface Head {
  /** A branch's name, or a full ref. */
  readonly ref?: unknown;
  readonly sha?: unknown;
  readonly commit?: Parameters<typeof commitLine>[2];
  readonly pulls?: Loose<readonly { readonly number: number }[]>;
}

/**
 * On what a check, a job or a deployment ran: its own branch, commit and pull request. The run that tells of it may well
 * run on the default branch.
 */
export const changeOfHead = (repo: Repo | undefined, head: Head): Change => {
  const ref = refOf(str(head.ref));
  const line = ref?.kind === 'pull' ? undefined : commitLine(repo?.url, str(head.sha), head.commit);
  const number = num(list(head.pulls)[0]?.number);
  return {
    ...onRef(repo, ref),
    lines: line ? [line] : [],
    facts: number === undefined ? [] : [[link(`#${number}`, repo && `${repo.url}/pull/${number}`)]],
    ...known('author', authorOf(head.commit)),
  };
};

/** `on main`, after a title. */
export const onWhat = (change: Change): { readonly where?: readonly Inline[] } =>
  change.on ? { where: [text('on '), ...change.on] } : {};
