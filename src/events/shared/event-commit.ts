import { readAuthor } from './common.js';
import type { Context } from '../context.js';
import { findStatusBranch, readDeployedRef } from './head.js';
import { readFirstLine, known, readString, readUrl } from '../../values/read.js';
import { readNamedRef, parseRef, readSha, type Ref } from './ref.js';
import type { GitHubEvent, Loose } from '../types.js';

interface Commit {
  readonly id: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly username: string };
}

interface Home {
  readonly html_url: string;
}

interface HeadPayload {
  readonly head_branch: string;
  readonly head_sha: string;
  readonly head_commit: Commit;
  readonly head_ref: string;
}

/** Where payloads say which commit they are about, whatever the event. */
interface EventCommitPayload {
  readonly ref: string;
  readonly head_commit: Commit;
  readonly ref_type: string;
  readonly deleted: boolean;
  readonly pull_request: {
    readonly head: { readonly ref: string; readonly sha: string; readonly repo: Home };
  };
  readonly workflow_run: HeadPayload & { readonly head_repository: Home };
  readonly check_run: HeadPayload & { readonly check_suite: HeadPayload };
  readonly check_suite: HeadPayload;
  readonly merge_group: HeadPayload;
  readonly deployment: { readonly ref: string; readonly sha: string };
  readonly sha: string;
  readonly branches: readonly { readonly name: string; readonly commit: { readonly sha: string } }[];
  readonly repository: { readonly default_branch: string };
  readonly commit: {
    readonly commit: { readonly message: string; readonly author: { readonly name: string } };
  };
}

/** The commit and the branch or tag that an event is about, as data. */
export interface EventCommit {
  readonly ref?: Ref;
  /** Whether the ref has no page any more: it was deleted, or its fork was. */
  readonly isDeleted?: true;
  /** The page of the repository that holds them, where the payload names it: a fork's for a pull request of one. */
  readonly home?: string;
  readonly sha?: string;
  readonly title?: string;
  readonly message?: string;
  readonly author?: string;
}

/** The head of a pull request or of another run, never a merge commit; else what was pushed, or what the run's own context names. */
export const readEventCommit = (payload: GitHubEvent['payload'], context: Context): EventCommit => {
  const head = readHeadCommit(payload, context);
  const isKnown = head?.ref !== undefined || readSha(readString(head?.sha)) !== undefined;
  const { ref, isDeleted, home, sha, commit } = head && isKnown ? head : readContextCommit(payload, context);
  return {
    ...known('ref', ref),
    ...((isDeleted === true || home === null) && { isDeleted: true }),
    ...known('home', readUrl(home?.html_url)),
    ...known('sha', readSha(readString(sha) ?? readString(commit?.id))),
    ...known('title', readFirstLine(commit?.message)),
    ...known('message', readString(commit?.message)),
    ...known('author', readAuthor(commit)?.name),
  };
};

interface CommitSource {
  readonly ref: Ref | undefined;
  readonly isDeleted?: boolean;
  /** Null where it was deleted. */
  readonly home?: Loose<Home>;
  readonly sha: unknown;
  readonly commit?: Loose<Commit>;
}

/** What an event tells of that runs on another commit than its workflow. */
const readHeadCommit = (
  payload: NonNullable<Loose<EventCommitPayload>>,
  context: Context,
): CommitSource | undefined => {
  const run = payload.workflow_run ?? payload.check_run ?? payload.check_suite;
  const { pull_request: pull, merge_group: group, deployment } = payload;
  if (run) {
    const branch = run.head_branch ?? payload.check_run?.check_suite?.head_branch;
    const home = payload.workflow_run?.head_repository;
    return { ref: parseRef(readString(branch)), home, sha: run.head_sha, commit: run.head_commit };
  }
  if (pull) return { ref: parseRef(readString(pull.head?.ref)), home: pull.head?.repo, sha: pull.head?.sha };
  if (group)
    return { ref: parseRef(readString(group.head_ref)), sha: group.head_sha, commit: group.head_commit };
  if (deployment) return { ref: parseRef(readDeployedRef(deployment.ref, context)), sha: deployment.sha };
  if (!payload.commit || !payload.sha) return undefined;
  const { message, author } = payload.commit.commit ?? {};
  return { ref: parseRef(findStatusBranch(payload)), sha: payload.sha, commit: { message, author } };
};

const readContextCommit = (
  payload: NonNullable<Loose<EventCommitPayload>>,
  context: Context,
): CommitSource => {
  if (payload.ref_type) {
    const isDeleted = context.event === 'delete';
    return {
      ref: readNamedRef(payload.ref, payload.ref_type),
      isDeleted,
      sha: isDeleted ? undefined : context.sha,
    };
  }
  const full = readString(payload.ref) ?? context.ref;
  const ref = parseRef(full);
  const isDeleted = payload.deleted === true;
  const isOwn = full === context.ref && ref?.kind !== 'pull' && !isDeleted;
  const commit = payload.head_commit;
  return { ref, isDeleted, sha: readString(commit?.id) ?? (isOwn ? context.sha : undefined), commit };
};
