import type { DiscussionCommentEvent } from '@octokit/webhooks-types';
import type { AnyAction, EventReader } from '../types.js';
import { commentDeed } from '../shared/comment-deed.js';
import { sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { discussionName } from './discussion.js';
import { known, name, num, str, url } from '../../values/read.js';
import { told } from '../shared/told.js';
import { otherThan } from '../shared/whose.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment */
export const discussionComment: EventReader<AnyAction<DiscussionCommentEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { comment, discussion } = payload;
  const deleted = payload.action === 'deleted';
  const reply = num(comment?.parent_id) !== undefined;
  const done = commentDeed(payload.action, discussionName(discussion), comment, { actor: base.actor, reply });
  return told(base, context, {
    mark: deleted ? 'deleted' : 'comment',
    title: sentence(base.actor, done),
    ...known('url', (deleted ? undefined : url(comment?.html_url)) ?? url(discussion?.html_url)),
    ...known('body', deleted ? undefined : str(comment?.body)),
    facts: smallFacts(
      labelled('in', name(discussion?.category?.name)),
      labelled('started by', otherThan(base.actor, discussion?.user)),
    ),
  });
};
