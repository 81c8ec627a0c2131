import type { WorkflowJobEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { type Inline, strong, text } from '../text/tree.js';
import { names } from './bag.js';
import { whoAndWhere } from './common.js';
import { changeOfHead, onWhat } from './head.js';
import { outcomeOf } from './outcome.js';
import { brief, known, list, name, num, url } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { took } from './took.js';
import type { EventReader, GitHubEvent, News } from './types.js';

type Payload = GitHubEvent<AnyAction<WorkflowJobEvent>>['payload'];
type Job = NonNullable<Payload['workflow_job']>;

/** Failed steps that are named before the rest is counted. */
const NAMED = 6;

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_job */
export const workflowJob: EventReader<AnyAction<WorkflowJobEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const job = payload.workflow_job ?? {};
  const outcome = outcomeOf(job.conclusion, job.status);
  const change = changeOfHead(base.repo, { ref: job.head_branch, sha: job.head_sha });
  const title = [name(job.workflow_name), name(job.name) ?? 'A job'].filter(part => part !== undefined);
  return {
    ...base,
    ...known('status', outcome.status),
    runIsTheNews: false,
    news: {
      mark: outcome.mark,
      title: `${brief(title.join(' › '))} ${outcome.words}`,
      ...known('url', url(job.html_url) ?? base.repo?.url),
      ...onWhat(change),
      lines: [...failedSteps(job), ...change.lines],
      facts: factsOf(payload, job),
    },
    change,
  };
};

const failedSteps = (job: Job): readonly (readonly Inline[])[] => {
  const failed = list(job.steps).filter(step => outcomeOf(step.conclusion).status === 'failure');
  const lines = failed
    .slice(0, NAMED)
    .map(step => [text('Step '), strong(text(name(step.name) ?? 'without a name')), text(' failed')]);
  const left = failed.length - NAMED;
  return left > 0 ? [...lines, [text(`and ${left} more`)]] : lines;
};

const factsOf = (payload: Payload, job: Job): News['facts'] & object => {
  const labels = names(job.labels);
  // GitHub's own runners are numbered at random; a machine of one's own has a name worth knowing.
  const machine = job.runner_group_name === 'GitHub Actions' ? undefined : name(job.runner_name);
  const attempt = num(job.run_attempt) ?? 1;
  return smallFacts(
    labelled('deploys to', name(payload.deployment?.environment)),
    took(job.started_at, job.completed_at),
    labelled('on', machine),
    labels.length > 0 ? labels.join(', ') : undefined,
    attempt > 1 ? `attempt ${attempt}` : undefined,
  );
};
