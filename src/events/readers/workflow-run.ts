import type { WorkflowRunEvent } from '@octokit/webhooks-types';
import { authorOf, commitLine, whoAndWhere } from '../shared/common.js';
import { type Inline, link, text } from '../../text/tree.js';
import { onWhat } from '../shared/head.js';
import { entry, known, list, name, num, str, url } from '../../values/read.js';
import { outcomeOf } from '../shared/outcome.js';
import { refLink } from '../shared/ref.js';
import { tookMs } from '../shared/times.js';
import type { Change, EventReader, ForeignRun, GitHubEvent, Repo, RunIdentity } from '../types.js';

type Payload = GitHubEvent<WorkflowRunEvent>['payload'];
type Run = NonNullable<Payload['workflow_run']>;

/** The run that the event tells of, never the one that reports it. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export const workflowRun: EventReader<WorkflowRunEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const run = payload.workflow_run ?? {};
  const outcome = outcomeOf(run.conclusion, payload.action);
  const told = { ...foreignRun(payload, run, base.repo), words: outcome.words, mark: outcome.mark };
  const change = changeOfRun(run, base.repo);
  return {
    ...base,
    ...known('status', outcome.status),
    run: told,
    runIsTheNews: true,
    news: {
      mark: outcome.mark,
      title: `${told.workflow ?? 'A workflow'} ${outcome.words}`,
      ...known('url', told.url),
      ...onWhat(change),
      lines: change.lines,
      facts: change.facts,
    },
    change,
  };
};

const foreignRun = (payload: Payload, run: Run, repo: Repo | undefined): ForeignRun => {
  const attempt = Math.max(1, num(run.run_attempt) ?? 1);
  const id = num(run.id);
  const base =
    url(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
  const durationMs = payload.action === 'completed' ? tookMs(run.run_started_at, run.updated_at) : undefined;
  return {
    ...known('workflow', name(run.name) ?? name(payload.workflow?.name)),
    ...known('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
    ...known('number', num(run.run_number)),
    attempt,
    // Nobody started a scheduled run: GitHub names whoever edited the schedule last.
    ...known('actor', run.event === 'schedule' && attempt === 1 ? undefined : starterOf(run)),
    ...known('durationMs', durationMs),
    ...known('identity', identityOf(run, attempt)),
  };
};

const identityOf = (run: Run, attempt: number): RunIdentity | undefined => {
  const id = num(run.id);
  if (id === undefined) return undefined;
  return {
    id: String(id),
    attempt,
    ...known('number', num(run.run_number)),
    ...known('workflow', num(run.workflow_id)?.toString()),
    ...known('branch', str(run.head_branch)),
    ...known('event', str(run.event)),
    ...known('headRepo', str(run.head_repository?.full_name)),
  };
};

const starterOf = (run: Run): string | undefined =>
  name(run.triggering_actor?.login) ?? name(run.actor?.login);

/** The run's own branch and commit; a branch of a fork carries its owner. */
const changeOfRun = (run: Run, repo: Repo | undefined): Change => {
  const branch = str(run.head_branch);
  const headUrl = url(run.head_repository?.html_url) ?? repo?.url;
  const pull = list(run.pull_requests)[0];
  const number = num(pull?.number);
  const line = commitLine(headUrl, str(run.head_sha), run.head_commit);
  const foreign = name(run.head_repository?.full_name);
  const fork =
    foreign !== undefined && foreign !== name(run.repository?.full_name) && run.repository
      ? foreign
      : undefined;
  const on: Inline[] = branch === undefined ? [] : [...refLink(headUrl, { kind: 'branch', name: branch })];
  return {
    ...(on.length > 0 && { on }),
    lines: line ? [line] : [],
    facts: [
      ...(number === undefined ? [] : [[link(`#${number}`, repo && `${repo.url}/pull/${number}`)]]),
      ...(fork === undefined ? [] : [[text(`from ${fork}`)]]),
      ...startedBy(run),
    ],
    ...known('author', authorOf(run.head_commit)),
  };
};

/** What started the run, where that says more than the branch and the commit do. */
const STARTERS: Readonly<Record<string, string>> = {
  schedule: 'on schedule',
  workflow_dispatch: 'by hand',
  pull_request: 'pull request',
  pull_request_target: 'pull request',
  merge_group: 'merge queue',
  release: 'release',
};

const startedBy = (run: Run): readonly (readonly Inline[])[] => {
  const words = entry(STARTERS, run.event);
  return words === undefined ? [] : [[text(words)]];
};
