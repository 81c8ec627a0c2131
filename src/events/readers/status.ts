import type { StatusEvent } from '@octokit/webhooks-types';
import { readActorAndRepo } from '../shared/common.js';
import { findStatusBranch, readHeadChange } from '../shared/head.js';
import { describeResult } from '../shared/result-phrase.js';
import { toSmallFacts } from '../shared/wording.js';
import { shortenName, known, readName, readUrl } from '../../values/read.js';
import type { EventReader, GitHubEvent } from '../types.js';

type StatusPayload = GitHubEvent<StatusEvent>['payload'];

/** The status that a service gives a commit. https://docs.github.com/webhooks/webhook-events-and-payloads#status */
export const status: EventReader<StatusEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const outcome = describeResult(payload.state, payload.state);
  const { commit } = payload;
  const change = readHeadChange(
    base.repo,
    {
      ref: findStatusBranch(payload),
      sha: payload.sha,
      commit: {
        message: commit?.commit?.message,
        author: {
          name: commit?.commit?.author?.name,
          email: commit?.commit?.author?.email,
          username: commit?.author?.login,
        },
      },
    },
    context,
  );
  return {
    ...base,
    ...known('status', outcome.status),
    runIsTheNews: false,
    news: {
      mark: outcome.mark,
      title: `${shortenName(readService(payload))} ${outcome.phrase}`,
      ...known('url', readUrl(payload.target_url) ?? readUrl(commit?.html_url) ?? base.repo?.url),
      shows: 'all',
      lines: toSmallFacts(readName(payload.description)),
    },
    change,
  };
};

/** The context of a service that does not name itself. https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const UNNAMED = 'default';

const readService = ({ context }: StatusPayload): string => {
  const service = readName(context);
  if (service === undefined) return 'Commit status';
  return service === UNNAMED ? `Commit status “${service}”` : service;
};
