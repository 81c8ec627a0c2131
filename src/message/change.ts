import { formatCommitLine } from '../events/shared/commit.js';
import { homeOfRef } from '../events/shared/pages.js';
import { commitUrl, linkCommit, linkRef, refName } from '../events/shared/ref.js';
import type { Change, Repo } from '../events/types.js';
import { type Block, type InlineLine, link, text } from '../text/tree.js';

/** `on main`, `on mona:main`, `on tag v1.2.0`, `on pull request #12`: after a title. */
const formatOn = (change: Change, repo: Repo | undefined): InlineLine => {
  const { ref, pull } = change;
  if (pull && isOnPull(change)) return [text('on '), link(`pull request #${pull.number}`, pull.url)];
  return ref ? [text('on '), ...linkRef(homeOfRef(change, repo), ref)] : [];
};

/** A pull request with a title is identified by it, and so is one whose branches are listed below. */
const isOnPull = (change: Change): boolean =>
  change.title !== undefined || change.ref === undefined || hasBranchesLine(change);

const hasBranchesLine = ({ ref, commit, pull }: Change): boolean =>
  ref?.kind === 'branch' && pull?.base !== undefined && commit?.title === undefined;

/** The same with what is said of the result: `on pull request #12 (3rd run)`. */
export const headlineEnd = (change: Change, repo: Repo | undefined, aside?: string): InlineLine => [
  ...formatOn(change, repo),
  ...(aside === undefined ? [] : [text(` ${aside}`)]),
];

/** The commit; for a pull request also its branches: `a1b2c3d · mona:fix/cart → main — octocat`. */
export const changeLines = (change: Change, repo: Repo | undefined): readonly InlineLine[] => {
  const { commit } = change;
  if (hasBranchesLine(change)) return [branchesLine(change, pageUrl(change, repo))];
  return commit === undefined || isHashAlone(change) ? [] : [formatCommitLine(pageUrl(change, repo), commit)];
};

const pageUrl = ({ home }: Change, repo: Repo | undefined): string | undefined => home?.url ?? repo?.url;

/** A hash says too little for its own line. */
const isHashAlone = (change: Change): boolean =>
  change.commit?.title === undefined && change.commit?.author === undefined && !hasBranchesLine(change);

/** The commit as a small fact, if only its hash is known. `isNamed`: the headline has that hash. */
export const commitFacts = (
  change: Change,
  repo: Repo | undefined,
  isNamed = false,
): readonly InlineLine[] => {
  const sha = change.commit?.sha;
  const page = pageUrl(change, repo);
  if (sha === undefined || !isHashAlone(change)) return [];
  if (!isNamed) return [[linkCommit(page, sha)]];
  return page === undefined ? [] : [[link('commit', commitUrl(page, sha))]];
};

const branchesLine = ({ ref, commit, pull, author }: Change, page: string | undefined): InlineLine => {
  if (ref?.kind !== 'branch' || pull?.base === undefined) return [];
  return [
    ...(commit?.sha === undefined ? [] : [linkCommit(page, commit.sha), text(' · ')]),
    // Linked here too: if the headline is one link to the run, nothing else leads to the pull request.
    link(`${refName(ref)} → ${pull.base}`, pull.url),
    // The branch of a fork already names its owner.
    ...(author === undefined || ref.fork?.owner === author.name ? [] : [text(` — ${author.name}`)]),
  ];
};

/** Whether the change may follow a body without a separator, as a single paragraph. */
export const isShort = (body: readonly Block[]): boolean => body.length < 2 && body[0]?.kind !== 'list';

/** The pull request, unless the headline names it, and other things worth a mention. */
export const changeFacts = (change: Change): readonly InlineLine[] => [
  ...(change.pull && !isOnPull(change)
    ? [[link(`pull request #${change.pull.number}`, change.pull.url)]]
    : []),
  ...change.facts,
];
