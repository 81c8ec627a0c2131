import type { IssueCommentEvent } from '@octokit/webhooks-types';
import { describeCommentAction } from '../shared/comment-action.js';
import { readActorAndRepo } from '../shared/common.js';
import { formatNumberAndTitle, appendTitle } from '../shared/numbered-action.js';
import { known, readString, readUrl } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** Comments on pull requests arrive as this event too. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
export const issueComment: EventReader<IssueCommentEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const { action, issue, comment } = payload;
  const deleted = action === 'deleted';
  const thing = formatNumberAndTitle(issue?.pull_request ? 'pull request' : 'issue', issue);
  const done = describeCommentAction(action, thing, comment, { actor: base.actor, reply: false });
  return newsSubject(base, context, {
    mark: deleted ? 'deleted' : 'comment',
    ...appendTitle(actorSentence(base.actor, done), issue),
    ...known('url', (deleted ? undefined : readUrl(comment?.html_url)) ?? readUrl(issue?.html_url)),
    ...known('body', deleted ? undefined : readString(comment?.body)),
  });
};
