import type { DeploymentReviewEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { joined } from './bag.js';
import { sentence, whoAndWhere } from './common.js';
import { changeOfHead } from './head.js';
import { entry, known, list, name, str, url } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import type { Change, EventReader, GitHubEvent, Loose, Mark, News, Subject } from './types.js';

type Payload = GitHubEvent<AnyAction<DeploymentReviewEvent>>['payload'];

const MARKS: Readonly<Record<string, Mark>> = { approved: 'approved', rejected: 'rejected' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_review */
export const deploymentReview: EventReader<AnyAction<DeploymentReviewEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const run = payload.workflow_run;
  const change = changeOfHead(base.repo, {
    ref: run?.head_branch,
    sha: run?.head_sha,
    commit: run?.head_commit,
    pulls: run?.pull_requests,
  });
  return { ...base, runIsTheNews: false, news: newsOf(payload, base, change), change };
};

const newsOf = (payload: Payload, { repo, actor }: Pick<Subject, 'repo' | 'actor'>, change: Change): News => {
  const environments = environmentsOf(payload);
  const what = environments.length === 0 ? 'deployment' : `deployment to ${joined(environments)}`;
  const mark = entry(MARKS, payload.action);
  const login = name(payload.approver?.login) ?? actor?.login;
  return {
    mark: mark ?? 'waiting',
    title:
      mark === undefined
        ? sentence(undefined, `${what} waits for approval`)
        : sentence(login === undefined ? undefined : { login }, `${mark} the ${what}`),
    ...known('url', url(payload.workflow_run?.html_url) ?? repo?.url),
    ...known('body', str(payload.comment)),
    lines: change.lines,
    facts: [
      ...smallFacts(mark === undefined ? reviewers(payload) : undefined, name(payload.workflow_run?.name)),
      ...(change.on ? [change.on] : []),
      ...change.facts,
      ...smallFacts(starter(payload, mark === undefined ? undefined : login)),
    ],
  };
};

/** Who started the run, if it is not the one who answers. */
const starter = ({ workflow_run: run }: Payload, answerer: string | undefined): string | undefined => {
  const login = name(run?.triggering_actor?.login) ?? name(run?.actor?.login);
  return login === answerer ? undefined : labelled('started by', login);
};

const environmentsOf = (payload: Payload): readonly string[] => {
  const all = list(payload.workflow_job_runs).flatMap(job => name(job.environment) ?? []);
  if (all.length > 0) return [...new Set(all)];
  const one = name(payload.environment) ?? name(payload.workflow_job_run?.environment);
  return one === undefined ? [] : [one];
};

const reviewers = (payload: Payload): string | undefined => {
  const all = list(payload.reviewers).flatMap(({ reviewer }) => {
    const who = reviewer as Loose<{ readonly login: string; readonly name: string }>;
    return name(who?.login) ?? name(who?.name) ?? [];
  });
  return all.length > 0 ? `reviewers: ${all.join(', ')}` : undefined;
};
