import { authorOf } from './common.js';
import type { Context } from './context.js';
import { firstLine, known, list, str } from './read.js';
import { refOf, shaOf, type Ref } from './ref.js';
import type { GitHubEvent, Loose } from './types.js';

interface Commit {
  readonly id: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly username: string };
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
  readonly pull_request: { readonly head: { readonly ref: string; readonly sha: string } };
  readonly workflow_run: Head;
  readonly check_run: Head & { readonly check_suite: Head };
  readonly check_suite: Head;
  readonly workflow_job: Head;
  readonly merge_group: Head;
  readonly deployment: { readonly ref: string; readonly sha: string };
  readonly sha: string;
  readonly branches: readonly { readonly name: string }[];
  readonly commit: {
    readonly commit: { readonly message: string; readonly author: { readonly name: string } };
  };
}

/** The commit and the branch or tag that an event is about, as data. */
export interface Tip {
  readonly ref?: Ref;
  readonly sha?: string;
  readonly title?: string;
  readonly message?: string;
  readonly author?: string;
}

/** The head of a pull request or of another run, never a merge commit; else what the run's own context names. */
export const tipOf = (payload: GitHubEvent['payload'], context: Context): Tip => {
  const { ref, sha, commit } = headOf(payload);
  const own = refOf(context.ref);
  const found = ref === undefined && sha === undefined && own?.kind !== 'pull';
  return {
    ...known('ref', ref === undefined ? own : refOf(ref)),
    ...known('sha', shaOf(str(sha) ?? str(commit?.id) ?? (found ? context.sha : undefined))),
    ...known('title', firstLine(commit?.message)),
    ...known('message', str(commit?.message)),
    ...known('author', authorOf(commit)?.name),
  };
};

interface Found {
  readonly ref: string | undefined;
  readonly sha: unknown;
  readonly commit: Loose<Commit>;
}

const headOf = (payload: NonNullable<Loose<Tips>>): Found => {
  const run = payload.workflow_run ?? payload.check_run ?? payload.check_suite ?? payload.workflow_job;
  const { pull_request: pull, merge_group: group, deployment } = payload;
  const of = (ref: unknown, sha: unknown, commit?: Loose<Commit>): Found => ({ ref: str(ref), sha, commit });
  if (run)
    return of(run.head_branch ?? payload.check_run?.check_suite?.head_branch, run.head_sha, run.head_commit);
  if (pull) return of(pull.head?.ref, pull.head?.sha);
  if (group) return of(group.head_ref, group.head_sha, group.head_commit);
  if (deployment)
    return of(shaOf(str(deployment.ref)) === undefined ? deployment.ref : undefined, deployment.sha);
  if (payload.commit && payload.sha) {
    const { commit } = payload.commit;
    return of(list(payload.branches)[0]?.name, payload.sha, {
      message: commit?.message,
      author: commit?.author,
    });
  }
  return of(payload.ref, undefined, payload.head_commit);
};
