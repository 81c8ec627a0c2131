import type { WorkflowRunEvent } from '@octokit/webhooks-types';
import { asObject } from '../../values/json.js';
import { readCommit } from '../shared/commit.js';
import type { Context } from '../context.js';
import { readPerson, readActorAndRepo } from '../shared/common.js';
import { text } from '../../text/tree.js';
import { inFork, readPull } from '../shared/head.js';
import {
  entry,
  readFirstLine,
  known,
  readObjects,
  readName,
  readNumber,
  readString,
  readUrl,
} from '../../values/read.js';
import { describeResult } from '../shared/result-phrase.js';
import { type Fork, readRef } from '../shared/ref.js';
import { elapsedMs } from '../shared/times.js';
import type {
  Change,
  ChangedPull,
  Commit,
  EventReader,
  ReportedRun,
  GitHubEvent,
  Person,
  Repo,
  RunIdentity,
} from '../types.js';

type WorkflowRunPayload = GitHubEvent<WorkflowRunEvent>['payload'];
type LooseWorkflowRun = NonNullable<WorkflowRunPayload['workflow_run']>;

/** The run that the event is about, never the one that reports it. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export const workflowRun: EventReader<WorkflowRunEvent> = ({ payload, context }) => {
  const run = payload.workflow_run ?? {};
  const base = findBase(payload, context, run);
  const outcome = describeResult(run.conclusion, payload.action);
  const reported = { ...readRun(payload, run, base.repo), phrase: outcome.phrase, mark: outcome.mark };
  const change = readRunChange(run, base.repo, context);
  return {
    ...base,
    ...known('status', outcome.status),
    run: reported,
    runIsTheNews: true,
    news: {
      mark: outcome.mark,
      title: `${reported.workflow ?? 'A workflow'} ${outcome.phrase}`,
      ...known('url', reported.url),
      shows: 'all',
    },
    change,
  };
};

const readRun = (payload: WorkflowRunPayload, run: LooseWorkflowRun, repo: Repo | undefined): ReportedRun => {
  const starter = readStarter(run);
  const attempt = Math.max(1, readNumber(run.run_attempt) ?? 1);
  const id = readNumber(run.id);
  const base =
    readUrl(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
  const durationMs =
    payload.action === 'completed' ? elapsedMs(run.run_started_at, run.updated_at) : undefined;
  return {
    ...known('workflow', readName(run.name) ?? readName(payload.workflow?.name)),
    ...known('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
    ...known('number', readNumber(run.run_number)),
    attempt,
    ...known('actor', starter?.login),
    ...known('avatar', starter?.avatar),
    ...known('durationMs', durationMs),
    ...known('identity', readRunIdentity(run, attempt)),
  };
};

const readRunIdentity = (run: LooseWorkflowRun, attempt: number): RunIdentity | undefined => {
  const id = readNumber(run.id);
  if (id === undefined) return undefined;
  return {
    id: String(id),
    attempt,
    ...known('number', readNumber(run.run_number)),
    ...known('workflow', readNumber(run.workflow_id)?.toString()),
    ...known('branch', readString(run.head_branch)),
    ...known('event', readString(run.event)),
    ...known('headRepo', readString(run.head_repository?.full_name)),
  };
};

/** Nobody started a scheduled run: GitHub names the last person who edited the schedule. A re-run was started by a person. */
const isStartedBySchedule = (run: LooseWorkflowRun): boolean =>
  run.event === 'schedule' && (readNumber(run.run_attempt) ?? 1) <= 1;

const findBase = (
  payload: WorkflowRunPayload,
  context: Context,
  run: LooseWorkflowRun,
): ReturnType<typeof readActorAndRepo> => {
  const { actor, ...repo } = readActorAndRepo(payload, context);
  return isStartedBySchedule(run) ? repo : { ...repo, ...known('actor', actor) };
};

const readStarter = (run: LooseWorkflowRun): Person | undefined => {
  if (isStartedBySchedule(run)) return undefined;
  return readPerson(run.triggering_actor) ?? readPerson(run.actor);
};

/** The run's own branch and commit. A branch of a fork includes its owner. */
const readRunChange = (run: LooseWorkflowRun, repo: Repo | undefined, { serverUrl }: Context): Change => {
  const home = run.head_repository;
  const commit = readCommit(run.head_sha, run.head_commit, serverUrl);
  const ref = inFork(
    readRef(run.head_branch, run.event === 'release' ? 'tag' : undefined),
    forkPrefix(run, repo),
  );
  const pull = readPull(readObjects(run.pull_requests)[0], repo);
  return {
    ...known('ref', ref),
    ...(home === null && ref?.kind === 'branch' && { isDeleted: true }),
    ...known('commit', commit),
    ...(home && {
      home: { ...known('name', readString(home.full_name)), ...known('url', readUrl(home.html_url)) },
    }),
    ...known('pull', pull),
    ...known('title', readTitle(run, commit)),
    facts: formatTrigger(run, pull),
    ...known('author', commit?.author),
  };
};

const isOfPull = (event: unknown): boolean => readString(event)?.startsWith('pull_request') === true;

/** Only a pull request's branch can be in another repository. A deleted repository is not named. */
const forkPrefix = (
  { head_repository: head, repository, event }: LooseWorkflowRun,
  repo: Repo | undefined,
): Fork | undefined => {
  const own = readName(repository?.full_name) ?? repo?.name;
  if (head === null) return isOfPull(event) ? {} : undefined;
  const full = readName(head?.full_name);
  if (full === undefined || own === undefined || full.toLowerCase() === own.toLowerCase()) return undefined;
  return known('owner', readName(head?.owner?.login) ?? full.split('/')[0]);
};

/**
 * The name that a workflow or GitHub gives its run, such as a pull request's title. A push's run is named after its commit, which the
 * message already shows.
 */
const readTitle = (run: LooseWorkflowRun, commit: Commit | undefined): string | undefined => {
  const title = readName(asObject(run)['display_title']);
  const said = [run.name, run.head_branch, commit?.title, readFirstLine(commit?.message)];
  return title === undefined || said.includes(title) ? undefined : title;
};

/** What started the run, if that says more than the branch and the commit. */
const TRIGGERS: Readonly<Record<string, string>> = {
  schedule: 'scheduled',
  workflow_dispatch: 'manual run',
  pull_request: 'pull request',
  pull_request_target: 'pull request',
  release: 'release',
};

const formatTrigger = ({ event }: LooseWorkflowRun, pull: ChangedPull | undefined): Change['facts'] => {
  const words = pull && isOfPull(event) ? undefined : entry(TRIGGERS, event);
  return words === undefined ? [] : [[text(words)]];
};
