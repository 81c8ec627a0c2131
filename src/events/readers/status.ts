import type { StatusEvent } from '@octokit/webhooks-types';
import { whoAndWhere, smallFacts } from '../shared/common.js';
import { branchOfStatus, changeOfHead, onWhat } from '../shared/head.js';
import { outcomeOf } from '../shared/outcome.js';
import { brief, known, name, url } from '../../values/read.js';
import type { EventReader, GitHubEvent } from '../types.js';

type Payload = GitHubEvent<StatusEvent>['payload'];

/** The status that a service gives a commit. https://docs.github.com/webhooks/webhook-events-and-payloads#status */
export const status: EventReader<StatusEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const outcome = outcomeOf(payload.state, payload.state);
  const { commit } = payload;
  const change = changeOfHead(base.repo, {
    ref: branchOfStatus(payload),
    sha: payload.sha,
    commit: {
      message: commit?.commit?.message,
      author: {
        name: commit?.commit?.author?.name,
        email: commit?.commit?.author?.email,
        username: commit?.author?.login,
      },
    },
  });
  return {
    ...base,
    ...known('status', outcome.status),
    runIsTheNews: false,
    news: {
      mark: outcome.mark,
      title: `${brief(serviceOf(payload) ?? 'Commit status')} ${outcome.words}`,
      ...known('url', url(payload.target_url) ?? url(commit?.html_url) ?? base.repo?.url),
      ...onWhat(change),
      lines: [...smallFacts(name(payload.description)), ...change.lines],
    },
    change,
  };
};

/** A service that does not name itself has this one. https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const UNNAMED = 'default';

const serviceOf = (payload: Payload): string | undefined =>
  payload.context === UNNAMED ? undefined : name(payload.context);
