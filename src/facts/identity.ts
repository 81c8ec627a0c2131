import type { Env } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { known, readString } from '../values/read.js';
import type { RunIdentity, Subject } from '../events/types.js';
import { valueAt, type JsonObject } from '../values/json.js';

/** The run that the message tells of; undefined where the runner does not say which it is. */
export const buildRunIdentity = (
  subject: Subject,
  payload: JsonObject,
  context: Context,
  env: Env,
): RunIdentity | undefined => {
  if (subject.run) return subject.run.identity;
  if (context.runId === undefined) return undefined;
  const head = valueAt(payload, 'pull_request', 'head');
  const headRepo = head === undefined ? context.repository : readString(valueAt(head, 'repo', 'full_name'));
  return {
    id: context.runId,
    attempt: context.attempt,
    ...known('number', context.runNumber),
    ...known('workflow', readWorkflowFile(env, context)),
    ...known(
      'branch',
      readString(valueAt(head, 'ref')) ?? readString(env['GITHUB_HEAD_REF']) ?? readRefName(context.ref),
    ),
    event: context.event,
    ...known('headRepo', headRepo),
  };
};

/** A pull request's ref names no branch. */
const readRefName = (ref: string | undefined): string | undefined =>
  /^refs\/(?:heads|tags)\/(.+)$/.exec(ref ?? '')?.[1];

/** The file in `owner/name/.github/workflows/ci.yml@refs/heads/main`, unless it is one of another repository, as rulesets require. */
const readWorkflowFile = (env: Env, { repository }: Context): string | undefined => {
  const [, owner, file] =
    /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return owner?.toLowerCase() === repository?.toLowerCase() ? file : undefined;
};
