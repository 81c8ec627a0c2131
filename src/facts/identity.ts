import type { Env } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { known, readString } from '../values/read.js';
import type { RunIdentity, Subject } from '../events/types.js';

/** The run that the message is about; undefined if the runner does not say which it is. */
export const buildRunIdentity = (subject: Subject, context: Context, env: Env): RunIdentity | undefined => {
  if (subject.run) return subject.run.identity;
  if (context.runId === undefined) return undefined;
  const { ref, home } = subject.change;
  // GitHub lists a run for a pull request under the branch that it comes from.
  const isOfPull = context.event.startsWith('pull_request') && ref?.kind === 'branch';
  const branch = isOfPull ? ref.name : (readString(env['GITHUB_HEAD_REF']) ?? readRefName(context.ref));
  return {
    id: context.runId,
    attempt: context.attempt,
    ...known('number', context.runNumber),
    ...known('workflow', readWorkflowFile(env, context)),
    ...known('branch', branch),
    event: context.event,
    ...known('headRepo', isOfPull ? home?.name : context.repository),
  };
};

/** A pull request's ref does not name a branch. */
const readRefName = (ref: string | undefined): string | undefined =>
  /^refs\/(?:heads|tags)\/(.+)$/.exec(ref ?? '')?.[1];

/** The file in `owner/name/.github/workflows/ci.yml@refs/heads/main`; undefined if it is in another repository, as rulesets allow. */
const readWorkflowFile = (env: Env, { repository }: Context): string | undefined => {
  const [, owner, file] =
    /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return owner?.toLowerCase() === repository?.toLowerCase() ? file : undefined;
};
