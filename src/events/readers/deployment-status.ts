import type { DeploymentStatusEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import {
  formatBy,
  readContextChange,
  formatCommitLine,
  describeRef,
  readActorAndRepo,
} from '../shared/common.js';
import { toStatus } from '../shared/conclusion.js';
import { humanize } from '../shared/action-phrase.js';
import { readDeployedRef } from '../shared/head.js';
import { shortenName, entry, known, readName, readString, readUrl } from '../../values/read.js';
import { parseRef, readSha } from '../shared/ref.js';
import type { EventReader, GitHubEvent, Mark, News, Repo } from '../types.js';

type DeploymentStatusPayload = GitHubEvent<DeploymentStatusEvent>['payload'];

interface DeploymentState {
  readonly phrase: string;
  readonly mark: Mark;
}

/** States as GitHub names them. https://docs.github.com/rest/deployments/statuses */
const STATES: Readonly<Record<string, DeploymentState>> = {
  success: { phrase: 'succeeded', mark: 'deployed' },
  failure: { phrase: 'failed', mark: 'failed' },
  error: { phrase: 'failed', mark: 'failed' },
  in_progress: { phrase: 'started', mark: 'started' },
  queued: { phrase: 'is queued', mark: 'waiting' },
  pending: { phrase: 'is pending', mark: 'waiting' },
  waiting: { phrase: 'waits for approval', mark: 'waiting' },
  inactive: { phrase: 'is no longer active', mark: 'skipped' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
export const deploymentStatus: EventReader<DeploymentStatusEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const ref = readDeployedRef(payload.deployment?.ref, context);
  const change = readContextChange(base.repo, context);
  const line = formatCommitLine(base.repo?.url, readString(payload.deployment?.sha));
  return {
    ...base,
    ...known('status', toStatus(payload.deployment_status?.state)),
    runIsTheNews: false,
    news: buildNews(payload, base.repo, line),
    change: {
      ...change,
      ...describeRef(base.repo, parseRef(ref)),
      lines: line ? [line] : change.lines,
    },
  };
};

const buildNews = (
  payload: DeploymentStatusPayload,
  repo: Repo | undefined,
  line: readonly Inline[] | undefined,
): News => {
  const state = readState(payload);
  const environment =
    readName(payload.deployment_status?.environment) ?? readName(payload.deployment?.environment);
  const { target, aside } = pickLinks(payload, state);
  return {
    mark: state.mark,
    title: ['Deployment', environment && `to ${shortenName(environment)}`, state.phrase]
      .filter(Boolean)
      .join(' '),
    ...known('url', target ?? (repo && `${repo.url}/deployments`)),
    ...known('body', readString(payload.deployment_status?.description)),
    lines: line ? [line] : [],
    facts: [...formatBy(readCreator(payload)), ...formatDeployedRef(payload), ...(aside ? [[aside]] : [])],
  };
};

const readState = (payload: DeploymentStatusPayload): DeploymentState => {
  const state = payload.deployment_status?.state;
  return entry(STATES, state) ?? { phrase: humanize(state) ?? 'changed', mark: 'news' };
};

/** A failure is understood from its log, a success is seen on the site; the other one is a small fact. */
const pickLinks = (
  payload: DeploymentStatusPayload,
  state: DeploymentState,
): { readonly target?: string; readonly aside?: Inline } => {
  const site = readUrl(payload.deployment_status?.environment_url);
  const log = readUrl(payload.deployment_status?.log_url) ?? readUrl(payload.deployment_status?.target_url);
  const [target, other, label] =
    state.mark === 'failed'
      ? ([log, site, 'open the site'] as const)
      : ([site, log, 'read the log'] as const);
  const both = target !== undefined && other !== undefined && target !== other;
  return { ...known('target', target ?? other), ...(both && { aside: link(label, other) }) };
};

const readCreator = (payload: DeploymentStatusPayload): string | undefined =>
  readName(payload.deployment?.creator?.login) ?? readName(payload.sender?.login);

/** A branch or a tag; a bare commit is shown already. */
const formatDeployedRef = (payload: DeploymentStatusPayload): readonly (readonly Inline[])[] => {
  const ref = readName(payload.deployment?.ref);
  return ref === undefined || readSha(ref) !== undefined ? [] : [[text(ref)]];
};
