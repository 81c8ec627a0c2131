import type { DeploymentStatusEvent } from '@octokit/webhooks-types';
import { type Inline, link } from '../../text/tree.js';
import type { Context } from '../context.js';
import { readCommit } from '../shared/commit.js';
import { readContextChange, readActorAndRepo, readPerson } from '../shared/common.js';
import { toStatus } from '../shared/conclusion.js';
import { humanize } from '../shared/action-phrase.js';
import { readDeployedRef } from '../shared/head.js';
import { asObject } from '../../values/json.js';
import { shortenName, entry, known, readName, readString, readUrl } from '../../values/read.js';
import { readSha } from '../shared/ref.js';
import { refPhrase } from '../shared/ref-phrase.js';
import { formatBy } from '../shared/wording.js';
import type { Change, Commit, EventReader, GitHubEvent, Mark, News, Repo } from '../types.js';

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
  waiting: { phrase: 'is waiting for approval', mark: 'waiting' },
  inactive: { phrase: 'is no longer active', mark: 'skipped' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
export const deploymentStatus: EventReader<DeploymentStatusEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const commit = deployedCommit(payload);
  const change: Change = commit
    ? { ...known('ref', readDeployedRef(payload.deployment?.ref, context)), commit, facts: [] }
    : readContextChange(context);
  return {
    ...base,
    ...known('status', toStatus(payload.deployment_status?.state)),
    runIsTheNews: false,
    news: buildNews(payload, context, base.repo),
    change,
  };
};

/** GitHub names the run that deploys. If a push started it, the run's title is the first line of the commit. */
const deployedCommit = ({ deployment, workflow_run: run }: DeploymentStatusPayload): Commit | undefined => {
  const sha = readString(deployment?.sha);
  const isOfPush = run?.event === 'push' && run.head_sha === sha;
  return readCommit(sha, isOfPush ? { message: readString(asObject(run)['display_title']) } : undefined);
};

const buildNews = (payload: DeploymentStatusPayload, context: Context, repo: Repo | undefined): News => {
  const state = readState(payload);
  const { target, aside } = pickLinks(payload, state);
  const by = readPerson(payload.deployment?.creator) ?? readPerson(payload.sender);
  return {
    mark: state.mark,
    title: `${describeDeployment(payload, context)} ${state.phrase}`,
    ...known('url', target ?? (repo && `${repo.url}/deployments`)),
    ...known('body', readString(payload.deployment_status?.description)),
    ...(readCommit(payload.deployment?.sha) && { shows: 'line' }),
    ...(isNamedByHash(payload, context) && { namesCommit: true }),
    facts: [...formatBy(by?.login), ...(aside ? [[aside]] : [])],
    ...known('by', by),
  };
};

/** `Deployment of v1.2.0 to production` */
const describeDeployment = (
  { deployment, deployment_status: status }: DeploymentStatusPayload,
  context: Context,
): string => {
  const ref = readDeployedRef(deployment?.ref, context);
  const what = ref ? refPhrase(ref) : readSha(readString(deployment?.sha))?.slice(0, 7);
  const environment = readName(status?.environment) ?? readName(deployment?.environment);
  return [
    'Deployment',
    ...(what === undefined ? [] : [`of ${shortenName(what)}`]),
    ...(environment === undefined ? [] : [`to ${shortenName(environment)}`]),
  ].join(' ');
};

const isNamedByHash = ({ deployment }: DeploymentStatusPayload, context: Context): boolean =>
  readDeployedRef(deployment?.ref, context) === undefined;

const readState = (payload: DeploymentStatusPayload): DeploymentState => {
  const state = payload.deployment_status?.state;
  return entry(STATES, state) ?? { phrase: humanize(state) ?? 'changed', mark: 'news' };
};

/** A failure needs its log; for a success, people open the site. The other link is a small fact. */
const pickLinks = (
  payload: DeploymentStatusPayload,
  state: DeploymentState,
): { readonly target?: string; readonly aside?: Inline } => {
  const { environment_url, log_url, target_url } = payload.deployment_status ?? {};
  const site = readUrl(environment_url);
  const log = readUrl(log_url) ?? readUrl(target_url) ?? readUrl(payload.workflow_run?.html_url);
  if (state.mark === 'failed')
    return { ...known('target', log), ...(site !== undefined && { aside: link('open the site', site) }) };
  const both = site !== undefined && log !== undefined && site !== log;
  return { ...known('target', site ?? log), ...(both && { aside: link('read the log', log) }) };
};
