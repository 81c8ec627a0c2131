import type { DeploymentStatusEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import { by, changeOf, commitLine, onRef, whoAndWhere } from '../shared/common.js';
import { statusOf } from '../shared/conclusion.js';
import { words } from '../shared/deed.js';
import { deployedRef } from '../shared/head.js';
import { brief, entry, known, name, str, url } from '../../values/read.js';
import { refOf, shaOf } from '../shared/ref.js';
import type { EventReader, GitHubEvent, Mark, News, Repo } from '../types.js';

type Payload = GitHubEvent<DeploymentStatusEvent>['payload'];

interface State {
  readonly words: string;
  readonly mark: Mark;
}

/** States as GitHub names them. https://docs.github.com/rest/deployments/statuses */
const STATES: Readonly<Record<string, State>> = {
  success: { words: 'succeeded', mark: 'deployed' },
  failure: { words: 'failed', mark: 'failed' },
  error: { words: 'failed', mark: 'failed' },
  in_progress: { words: 'started', mark: 'started' },
  queued: { words: 'is queued', mark: 'waiting' },
  pending: { words: 'is pending', mark: 'waiting' },
  waiting: { words: 'waits for approval', mark: 'waiting' },
  inactive: { words: 'is no longer active', mark: 'skipped' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
export const deploymentStatus: EventReader<DeploymentStatusEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const ref = deployedRef(payload.deployment?.ref, context);
  const change = changeOf(base.repo, context);
  const line = commitLine(base.repo?.url, str(payload.deployment?.sha));
  return {
    ...base,
    ...known('status', statusOf(payload.deployment_status?.state)),
    runIsTheNews: false,
    news: newsOf(payload, base.repo, line),
    change: {
      ...change,
      ...onRef(base.repo, refOf(ref)),
      lines: line ? [line] : change.lines,
    },
  };
};

const newsOf = (payload: Payload, repo: Repo | undefined, line: readonly Inline[] | undefined): News => {
  const state = stateOf(payload);
  const environment = name(payload.deployment_status?.environment) ?? name(payload.deployment?.environment);
  const { target, aside } = linksOf(payload, state);
  return {
    mark: state.mark,
    title: ['Deployment', environment && `to ${brief(environment)}`, state.words].filter(Boolean).join(' '),
    ...known('url', target ?? (repo && `${repo.url}/deployments`)),
    ...known('body', str(payload.deployment_status?.description)),
    lines: line ? [line] : [],
    facts: [...by(creatorOf(payload)), ...whatRef(payload), ...(aside ? [[aside]] : [])],
  };
};

const stateOf = (payload: Payload): State => {
  const state = payload.deployment_status?.state;
  return entry(STATES, state) ?? { words: words(state) ?? 'changed', mark: 'news' };
};

/** A failure is understood from its log, a success is seen on the site; the other one stands aside. */
const linksOf = (payload: Payload, state: State): { readonly target?: string; readonly aside?: Inline } => {
  const site = url(payload.deployment_status?.environment_url);
  const log = url(payload.deployment_status?.log_url) ?? url(payload.deployment_status?.target_url);
  const [target, other, label] =
    state.mark === 'failed'
      ? ([log, site, 'open the site'] as const)
      : ([site, log, 'read the log'] as const);
  const both = target !== undefined && other !== undefined && target !== other;
  return { ...known('target', target ?? other), ...(both && { aside: link(label, other) }) };
};

const creatorOf = (payload: Payload): string | undefined =>
  name(payload.deployment?.creator?.login) ?? name(payload.sender?.login);

/** A branch or a tag; a bare commit is shown already. */
const whatRef = (payload: Payload): readonly (readonly Inline[])[] => {
  const ref = name(payload.deployment?.ref);
  return ref === undefined || shaOf(ref) !== undefined ? [] : [[text(ref)]];
};
