import type { IssueCommentEvent } from '@octokit/webhooks-types';
import { commentDeed } from '../shared/comment-deed.js';
import { sentence, whoAndWhere } from '../shared/common.js';
import { numbered } from '../shared/numbered-deed.js';
import { known, str, url } from '../../values/read.js';
import { told } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** Comments on pull requests come as this event too. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
export const issueComment: EventReader<IssueCommentEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, issue, comment } = payload;
  const deleted = action === 'deleted';
  const thing = issue?.pull_request ? `pull request ${numbered(issue, '')}` : numbered(issue, 'an issue');
  const done = commentDeed(action, thing.trimEnd(), comment, { actor: base.actor, reply: false });
  return told(base, context, {
    mark: deleted ? 'deleted' : 'comment',
    title: sentence(base.actor, done),
    ...known('url', (deleted ? undefined : url(comment?.html_url)) ?? url(issue?.html_url)),
    ...known('body', deleted ? undefined : str(comment?.body)),
  });
};
