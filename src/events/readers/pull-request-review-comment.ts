import type { PullRequestReviewCommentEvent } from '@octokit/webhooks-types';
import type { EventReader } from '../types.js';
import type { AnyAction } from '../loose.js';
import { describeCommentAction } from '../shared/comment-action.js';
import { readActorAndRepo } from '../shared/common.js';
import { formatNumberAndTitle, appendTitle } from '../shared/numbered-action.js';
import { branchesFact, readPullRequestChange, pullRequestUrl } from '../shared/pull-change.js';
import { known, readNumber, readString, readUrl, readName } from '../../values/read.js';
import { unlessActor } from '../shared/possessive.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment */
export const pullRequestReviewComment: EventReader<AnyAction<PullRequestReviewCommentEvent>> = ({
  payload,
  context,
}) => {
  const base = readActorAndRepo(payload, context);
  const { comment, pull_request: pull } = payload;
  const deleted = payload.action === 'deleted';
  const reply = readNumber(comment?.in_reply_to_id) !== undefined;
  const done = describeCommentAction(payload.action, formatNumberAndTitle('pull request', pull), comment, {
    actor: base.actor,
    reply,
  });
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: deleted ? 'deleted' : 'comment',
      ...appendTitle(actorSentence(base.actor, done), pull),
      ...known('url', (deleted ? undefined : readUrl(comment?.html_url)) ?? pullRequestUrl(pull, base.repo)),
      ...known('body', deleted ? undefined : readString(comment?.body)),
      facts: toSmallFacts(
        formatSourceLocation(comment),
        branchesFact(pull),
        withLabel('opened by', unlessActor(base.actor, pull?.user)),
      ),
    },
    change: readPullRequestChange(pull, base.repo, context),
  };
};

interface CommentLocation {
  readonly path?: unknown;
  readonly line?: unknown;
  readonly original_line?: unknown;
  readonly start_line?: unknown;
}

/** The file and lines that a comment is about: `README.md`, `src/cart.ts:12`, or `src/cart.ts:12–15`. */
const formatSourceLocation = (comment: CommentLocation | null | undefined): string | undefined => {
  const path = readName(comment?.path);
  const line = readNumber(comment?.line) ?? readNumber(comment?.original_line);
  if (path === undefined || line === undefined) return path;
  const start = readNumber(comment?.start_line);
  return `${path}:${start === undefined || start >= line ? '' : `${start}–`}${line}`;
};
