import type { PullRequestReviewThreadEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { count, sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { placeOf } from './place.js';
import { branches, changeOfPull, pullName, pullUrl } from './pull-change.js';
import { known, list, str, url } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import type { EventReader } from './types.js';
import { otherThan } from './whose.js';

const DEEDS: Readonly<Record<string, string>> = { unresolved: 'reopened #' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_thread */
export const pullRequestReviewThread: EventReader<AnyAction<PullRequestReviewThreadEvent>> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere(payload, context);
  const pull = payload.pull_request;
  const comments = list(payload.thread?.comments);
  const [first] = comments;
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: payload.action === 'resolved' ? 'closed' : 'comment',
      title: sentence(base.actor, `${deed(DEEDS, payload.action, 'a review thread')} on ${pullName(pull)}`),
      ...known('url', url(first?.html_url) ?? pullUrl(pull, base.repo)),
      ...known('body', str(first?.body)),
      facts: smallFacts(
        placeOf(first),
        labelled('thread by', otherThan(base.actor, first?.user)),
        comments.length > 1 ? count(comments.length, 'comment') : undefined,
        branches(pull),
      ),
    },
    change: changeOfPull(pull, base.repo, context),
  };
};
