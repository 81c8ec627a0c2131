import type { PullRequestReviewCommentEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { commentDeed } from './comment-deed.js';
import { sentence, whoAndWhere } from './common.js';
import { placeOf } from './place.js';
import { branches, changeOfPull, pullName, pullUrl } from './pull-change.js';
import { known, num, str, url } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import type { EventReader } from './types.js';
import { otherThan } from './whose.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment */
export const pullRequestReviewComment: EventReader<AnyAction<PullRequestReviewCommentEvent>> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere(payload, context);
  const { comment, pull_request: pull } = payload;
  const deleted = payload.action === 'deleted';
  const reply = num(comment?.in_reply_to_id) !== undefined;
  const done = commentDeed(payload.action, pullName(pull), comment, { actor: base.actor, reply });
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: deleted ? 'deleted' : 'comment',
      title: sentence(base.actor, done),
      ...known('url', (deleted ? undefined : url(comment?.html_url)) ?? pullUrl(pull, base.repo)),
      ...known('body', deleted ? undefined : str(comment?.body)),
      facts: smallFacts(
        placeOf(comment),
        branches(pull),
        labelled('opened by', otherThan(base.actor, pull?.user)),
      ),
    },
    change: changeOfPull(pull, base.repo, context),
  };
};
