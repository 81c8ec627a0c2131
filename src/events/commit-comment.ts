import type { CommitCommentEvent } from '@octokit/webhooks-types';
import { commentDeed } from './comment-deed.js';
import { sentence, whoAndWhere } from './common.js';
import { placeOf } from './place.js';
import { known, str, url } from './read.js';
import { shaOf } from './ref.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** The run is of the default branch, not of the commit. https://docs.github.com/webhooks/webhook-events-and-payloads#commit_comment */
export const commitComment: EventReader<CommitCommentEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { comment } = payload;
  const sha = shaOf(str(comment?.commit_id));
  const thing = sha === undefined ? 'a commit' : `commit ${sha.slice(0, 7)}`;
  const page = base.repo && sha !== undefined ? `${base.repo.url}/commit/${sha}` : base.repo?.url;
  return told(base, context, {
    mark: 'comment',
    title: sentence(
      base.actor,
      commentDeed(payload.action, thing, comment, { actor: base.actor, reply: false }),
    ),
    ...known('url', url(comment?.html_url) ?? page),
    ...known('body', str(comment?.body)),
    facts: smallFacts(placeOf(comment)),
  });
};
