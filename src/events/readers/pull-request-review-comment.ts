import type { PullRequestReviewCommentEvent } from '@octokit/webhooks-types';
import type { AnyAction, EventReader } from '../types.js';
import { commentDeed } from '../shared/comment-deed.js';
import { sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { branches, changeOfPull, pullName, pullUrl } from '../shared/pull-change.js';
import { known, num, str, url, name } from '../../values/read.js';
import { otherThan } from '../shared/whose.js';

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

interface Placed {
  readonly path?: unknown;
  readonly line?: unknown;
  readonly original_line?: unknown;
  readonly start_line?: unknown;
}

/** Where in a file a comment stands: `README.md`, `src/cart.ts:12` or `src/cart.ts:12–15`. */
export const placeOf = (comment: Placed | null | undefined): string | undefined => {
  const path = name(comment?.path);
  const line = num(comment?.line) ?? num(comment?.original_line);
  if (path === undefined || line === undefined) return path;
  const start = num(comment?.start_line);
  return `${path}:${start === undefined || start >= line ? '' : `${start}–`}${line}`;
};
