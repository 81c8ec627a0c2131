import type { DiscussionCommentEvent } from '@octokit/webhooks-types';
import type { EventReader } from '../types.js';
import type { AnyAction } from '../loose.js';
import { describeCommentAction } from '../shared/comment-action.js';
import { readActorAndRepo } from '../shared/common.js';
import { formatNumberAndTitle, appendTitle } from '../shared/numbered-action.js';
import { known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { unlessActor } from '../shared/possessive.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment */
export const discussionComment: EventReader<AnyAction<DiscussionCommentEvent>> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const { comment, discussion } = payload;
  const deleted = payload.action === 'deleted';
  const reply = readNumber(comment?.parent_id) !== undefined;
  const done = describeCommentAction(
    payload.action,
    formatNumberAndTitle('discussion', discussion),
    comment,
    {
      actor: base.actor,
      reply,
    },
  );
  return newsSubject(base, context, {
    mark: deleted ? 'deleted' : 'comment',
    ...appendTitle(actorSentence(base.actor, done), discussion),
    ...known('url', (deleted ? undefined : readUrl(comment?.html_url)) ?? readUrl(discussion?.html_url)),
    ...known('body', deleted ? undefined : readString(comment?.body)),
    facts: toSmallFacts(
      withLabel('in', readName(discussion?.category?.name)),
      withLabel('started by', unlessActor(base.actor, discussion?.user)),
    ),
  });
};
