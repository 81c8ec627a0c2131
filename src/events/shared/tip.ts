import { authorOf } from './common.js';
import type { Context } from '../context.js';
import { branchOfStatus, deployedRef } from './head.js';
import { firstLine, known, str, url } from '../../values/read.js';
import { namedRef, refOf, shaOf, type Ref } from './ref.js';
import type { GitHubEvent, Loose } from '../types.js';

interface Commit {
  readonly id: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly username: string };
}

interface Home {
  readonly html_url: string;
}

interface Head {
  readonly head_branch: string;
  readonly head_sha: string;
  readonly head_commit: Commit;
  readonly head_ref: string;
}

/** Where payloads say which commit they are about, whatever the event. */
interface Tips {
  readonly ref: string;
  readonly head_commit: Commit;
  readonly ref_type: string;
  readonly deleted: boolean;
  readonly pull_request: {
    readonly head: { readonly ref: string; readonly sha: string; readonly repo: Home };
  };
  readonly workflow_run: Head & { readonly head_repository: Home };
  readonly check_run: Head & { readonly check_suite: Head };
  readonly check_suite: Head;
  readonly merge_group: Head;
  readonly deployment: { readonly ref: string; readonly sha: string };
  readonly sha: string;
  readonly branches: readonly { readonly name: string; readonly commit: { readonly sha: string } }[];
  readonly repository: { readonly default_branch: string };
  readonly commit: {
    readonly commit: { readonly message: string; readonly author: { readonly name: string } };
  };
}

/** The commit and the branch or tag that an event is about, as data. */
export interface Tip {
  readonly ref?: Ref;
  /** Whether the ref has no page any more: it was deleted, or its fork was. */
  readonly gone?: true;
  /** The page of the repository that holds them, where the payload names it: a fork's for a pull request of one. */
  readonly home?: string;
  readonly sha?: string;
  readonly title?: string;
  readonly message?: string;
  readonly author?: string;
}

/** The head of a pull request or of another run, never a merge commit; else what was pushed, or what the run's own context names. */
export const tipOf = (payload: GitHubEvent['payload'], context: Context): Tip => {
  const head = headOf(payload, context);
  const isKnown = head?.ref !== undefined || shaOf(str(head?.sha)) !== undefined;
  const { ref, gone, home, sha, commit } = head && isKnown ? head : ownOf(payload, context);
  return {
    ...known('ref', ref),
    ...((gone === true || home === null) && { gone: true }),
    ...known('home', url(home?.html_url)),
    ...known('sha', shaOf(str(sha) ?? str(commit?.id))),
    ...known('title', firstLine(commit?.message)),
    ...known('message', str(commit?.message)),
    ...known('author', authorOf(commit)?.name),
  };
};

interface Found {
  readonly ref: Ref | undefined;
  readonly gone?: boolean;
  /** Null where it was deleted. */
  readonly home?: Loose<Home>;
  readonly sha: unknown;
  readonly commit?: Loose<Commit>;
}

/** What an event tells of that runs on another commit than its workflow. */
const headOf = (payload: NonNullable<Loose<Tips>>, context: Context): Found | undefined => {
  const run = payload.workflow_run ?? payload.check_run ?? payload.check_suite;
  const { pull_request: pull, merge_group: group, deployment } = payload;
  if (run) {
    const branch = run.head_branch ?? payload.check_run?.check_suite?.head_branch;
    const home = payload.workflow_run?.head_repository;
    return { ref: refOf(str(branch)), home, sha: run.head_sha, commit: run.head_commit };
  }
  if (pull) return { ref: refOf(str(pull.head?.ref)), home: pull.head?.repo, sha: pull.head?.sha };
  if (group) return { ref: refOf(str(group.head_ref)), sha: group.head_sha, commit: group.head_commit };
  if (deployment) return { ref: refOf(deployedRef(deployment.ref, context)), sha: deployment.sha };
  if (!payload.commit || !payload.sha) return undefined;
  const { message, author } = payload.commit.commit ?? {};
  return { ref: refOf(branchOfStatus(payload)), sha: payload.sha, commit: { message, author } };
};

const ownOf = (payload: NonNullable<Loose<Tips>>, context: Context): Found => {
  if (payload.ref_type) {
    const gone = context.event === 'delete';
    return { ref: namedRef(payload.ref, payload.ref_type), gone, sha: gone ? undefined : context.sha };
  }
  const full = str(payload.ref) ?? context.ref;
  const ref = refOf(full);
  const gone = payload.deleted === true;
  const isOwn = full === context.ref && ref?.kind !== 'pull' && !gone;
  const commit = payload.head_commit;
  return { ref, gone, sha: str(commit?.id) ?? (isOwn ? context.sha : undefined), commit };
};
