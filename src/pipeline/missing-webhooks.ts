import type { Edges, Env } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { asObject } from '../values/json.js';
import { readString } from '../values/read.js';
import { throwFirst } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import { WEBHOOK_VARIABLES } from '../inputs/webhooks.js';
import { nothingSent, type Outputs } from '../outputs/types.js';
import type { Destination } from '../platforms/types.js';

/** The event that started this run. */
interface Event {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

const NOTHING_POSTED = 'Nothing posted: there is no webhook';

/**
 * Says which webhooks are missing. Runs to which GitHub gives no secrets are expected to lack them. In any other run, the secret is missing
 * or misspelled, and nobody would notice a message that never comes. @returns the outputs if there is no webhook at all.
 */
export const reportMissingWebhooks = (
  { missingWebhooks, onError, mistakes }: Pick<Inputs, 'missingWebhooks' | 'onError' | 'mistakes'>,
  found: readonly Destination[],
  event: Event,
  { runner, env }: Pick<Edges, 'runner' | 'env'>,
): Outputs | undefined => {
  const isExpected = getsNoSecrets(event, env);
  const names = missingWebhooks.map(one => `webhook: ${one} has no URL: is its secret set?`);
  if (found.length > 0) {
    names.forEach(isExpected ? runner.notice : runner.warning);
    return undefined;
  }
  throwFirst(mistakes.filter(mistake => !mistake.isFromValues));
  if (isExpected) {
    const reason = `${NOTHING_POSTED}. GitHub gives no secrets to runs for pull requests from forks and from Dependabot`;
    runner.notice(reason);
    return nothingSent('skipped', reason);
  }
  const fails = onError === 'fail';
  const reason =
    `${NOTHING_POSTED}: webhook ${missingWebhooks.length > 0 ? `has no URL for ${missingWebhooks.join(', ')}` : 'is empty'}. ` +
    'Is the secret set in this repository, and its name spelled right? ' +
    `(${WEBHOOK_VARIABLES.join(', ')} are read too)`;
  (fails ? runner.fail : runner.warning)(reason);
  return nothingSent(fails ? 'failed' : 'skipped', reason);
};

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
const FROM_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const DEPENDABOT = 'dependabot[bot]';

const getsNoSecrets = ({ payload, context }: Event, env: Env): boolean =>
  env['GITHUB_ACTOR'] === DEPENDABOT || (FROM_FORKS.includes(context.event) && isFromFork(payload));

/** The head repository is absent if the fork was deleted. */
const isFromFork = (payload: Event['payload']): boolean => {
  const base = repositoryName(payload['repository']);
  const head = asObject(asObject(payload['pull_request'])['head']);
  const repo = head['repo'];
  if (repo === undefined) return false;
  return asObject(repo)['fork'] === true || repositoryName(repo) !== base;
};

const repositoryName = (value: unknown): string | undefined =>
  readString(asObject(value)['full_name'])?.toLowerCase();
