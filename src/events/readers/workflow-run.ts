import type { WorkflowRunEvent } from '@octokit/webhooks-types';
import { readAuthor, formatCommitLine, readActorAndRepo } from '../shared/common.js';
import { type Inline, link, text } from '../../text/tree.js';
import { formatOn } from '../shared/head.js';
import { entry, known, readObjects, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { describeResult } from '../shared/result-phrase.js';
import { linkRef } from '../shared/ref.js';
import { elapsedMs } from '../shared/times.js';
import type { Change, EventReader, ReportedRun, GitHubEvent, Repo, RunIdentity } from '../types.js';

type WorkflowRunPayload = GitHubEvent<WorkflowRunEvent>['payload'];
type LooseWorkflowRun = NonNullable<WorkflowRunPayload['workflow_run']>;

/** The run that the event tells of, never the one that reports it. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export const workflowRun: EventReader<WorkflowRunEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const run = payload.workflow_run ?? {};
  const outcome = describeResult(run.conclusion, payload.action);
  const told = { ...readRun(payload, run, base.repo), phrase: outcome.phrase, mark: outcome.mark };
  const change = readRunChange(run, base.repo);
  return {
    ...base,
    ...known('status', outcome.status),
    run: told,
    runIsTheNews: true,
    news: {
      mark: outcome.mark,
      title: `${told.workflow ?? 'A workflow'} ${outcome.phrase}`,
      ...known('url', told.url),
      ...formatOn(change),
      lines: change.lines,
      facts: change.facts,
    },
    change,
  };
};

const readRun = (payload: WorkflowRunPayload, run: LooseWorkflowRun, repo: Repo | undefined): ReportedRun => {
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
    // Nobody started a scheduled run: GitHub names whoever edited the schedule last.
    ...known('actor', run.event === 'schedule' && attempt === 1 ? undefined : readStarter(run)),
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

const readStarter = (run: LooseWorkflowRun): string | undefined =>
  readName(run.triggering_actor?.login) ?? readName(run.actor?.login);

/** The run's own branch and commit; a branch of a fork carries its owner. */
const readRunChange = (run: LooseWorkflowRun, repo: Repo | undefined): Change => {
  const branch = readString(run.head_branch);
  const headUrl = readUrl(run.head_repository?.html_url) ?? repo?.url;
  const pull = readObjects(run.pull_requests)[0];
  const number = readNumber(pull?.number);
  const line = formatCommitLine(headUrl, readString(run.head_sha), run.head_commit);
  const foreign = readName(run.head_repository?.full_name);
  const fork =
    foreign !== undefined && foreign !== readName(run.repository?.full_name) && run.repository
      ? foreign
      : undefined;
  const on: Inline[] = branch === undefined ? [] : [...linkRef(headUrl, { kind: 'branch', name: branch })];
  return {
    ...(on.length > 0 && { on }),
    lines: line ? [line] : [],
    facts: [
      ...(number === undefined ? [] : [[link(`#${number}`, repo && `${repo.url}/pull/${number}`)]]),
      ...(fork === undefined ? [] : [[text(`from ${fork}`)]]),
      ...formatTrigger(run),
    ],
    ...known('author', readAuthor(run.head_commit)),
  };
};

/** What started the run, where that says more than the branch and the commit do. */
const TRIGGERS: Readonly<Record<string, string>> = {
  schedule: 'on schedule',
  workflow_dispatch: 'by hand',
  pull_request: 'pull request',
  pull_request_target: 'pull request',
  merge_group: 'merge queue',
  release: 'release',
};

const formatTrigger = (run: LooseWorkflowRun): readonly (readonly Inline[])[] => {
  const words = entry(TRIGGERS, run.event);
  return words === undefined ? [] : [[text(words)]];
};
