import type { Env } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { known, str } from '../values/read.js';
import type { RunIdentity, Subject } from '../events/types.js';

type Payload = Readonly<Record<string, unknown>>;

/** The run that the message tells of; undefined where the runner does not say which it is. */
export const identityOf = (
  subject: Subject,
  payload: Payload,
  context: Context,
  env: Env,
): RunIdentity | undefined => {
  if (subject.run) return subject.run.identity;
  if (context.runId === undefined) return undefined;
  const head = at(at(payload, 'pull_request'), 'head');
  const headRepo = head === undefined ? context.repository : str(at(at(head, 'repo'), 'full_name'));
  return {
    id: context.runId,
    attempt: context.attempt,
    ...known('number', context.runNumber),
    ...known('workflow', workflowOf(env, context)),
    ...known('branch', str(at(head, 'ref')) ?? str(env['GITHUB_HEAD_REF']) ?? namedIn(context.ref)),
    event: context.event,
    ...known('headRepo', headRepo),
  };
};

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Payload)[key] : undefined;

/** A pull request's ref names no branch. */
const namedIn = (ref: string | undefined): string | undefined =>
  /^refs\/(?:heads|tags)\/(.+)$/.exec(ref ?? '')?.[1];

/** The file in `owner/name/.github/workflows/ci.yml@refs/heads/main`, unless it is one of another repository, as rulesets require. */
const workflowOf = (env: Env, { repository }: Context): string | undefined => {
  const [, owner, file] =
    /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return owner?.toLowerCase() === repository?.toLowerCase() ? file : undefined;
};
