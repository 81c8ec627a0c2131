import { formatCommitLine } from '../events/shared/commit.js';
import { homeOfRef } from '../events/shared/pages.js';
import { linkCommit, linkRef, refName } from '../events/shared/ref.js';
import type { Change, Repo } from '../events/types.js';
import { type InlineLine, link, text } from '../text/tree.js';

/** `on main`, `on mona:main`, `on tag v1.2.0`, `on pull request #12`: after a title. */
const formatOn = (change: Change, repo: Repo | undefined): InlineLine => {
  const { ref, pull, title } = change;
  if (pull && (title !== undefined || ref === undefined))
    return [text('on '), link(`pull request #${pull.number}`, pull.url)];
  return ref ? [text('on '), ...linkRef(homeOfRef(change, repo), ref)] : [];
};

/** The same with its title, last: `on pull request #12 (3rd run): Fix the cart total`. */
export const headlineEnd = (change: Change, repo: Repo | undefined, aside?: string): InlineLine => [
  ...formatOn(change, repo),
  ...(aside === undefined ? [] : [text(` ${aside}`)]),
  ...(change.title === undefined ? [] : [text(`: ${change.title}`)]),
];

/** The commit; of a pull request its branches too: `a1b2c3d · mona:fix/cart → main — octocat`. */
export const changeLines = (change: Change, repo: Repo | undefined): readonly InlineLine[] => {
  const { commit, home, pull } = change;
  const page = home?.url ?? repo?.url;
  const line = pull?.base === undefined || commit?.title !== undefined ? [] : branchesLine(change, page);
  if (line.length > 0) return [line];
  return commit ? [formatCommitLine(page, commit)] : [];
};

const branchesLine = ({ ref, commit, pull, author }: Change, page: string | undefined): InlineLine => {
  if (ref?.kind !== 'branch' || pull?.base === undefined) return [];
  return [
    ...(commit?.sha === undefined ? [] : [linkCommit(page, commit.sha), text(' · ')]),
    // Linked too: where the headline is one link, to the run, there is no other way to the pull request.
    link(`${refName(ref)} → ${pull.base}`, pull.url),
    // The branch of a fork names its owner already.
    ...(author === undefined || ref.fork?.owner === author.name ? [] : [text(` — ${author.name}`)]),
  ];
};

/** The pull request, unless the headline names it, and what else is worth a word. */
export const changeFacts = ({ ref, pull, title, facts }: Change): readonly InlineLine[] => [
  ...(pull && title === undefined && ref ? [[link(`pull request #${pull.number}`, pull.url)]] : []),
  ...facts,
];
