import type { PushEvent } from '@octokit/webhooks-types';
import { type Inline, link, text } from '../../text/tree.js';
import { known, readObjects, readString, readUrl } from '../../values/read.js';
import { readCommit } from '../shared/commit.js';
import { pluralize } from '../shared/common.js';
import { findPushPage, type PushParts, readPushParts, refNoun } from '../shared/push-parts.js';
import { readRef } from '../shared/ref.js';
import type { Context } from '../context.js';
import type { Change, EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export const push: EventReader<PushEvent> = event => {
  const pushed = readPushParts(event);
  return {
    ...known('repo', pushed.repo),
    ...known('actor', pushed.actor),
    runIsTheNews: true,
    news: {
      get url() {
        return findPushPage(pushed);
      },
      read: async () => (await import('../shared/push-news.js')).buildPushNews(pushed),
    },
    change:
      pushed.payload.deleted === true ? describeDeletion(pushed) : readPushChange(pushed, event.context),
  };
};

/** A deleted ref has neither a page nor a commit. */
const describeDeletion = ({ ref }: PushParts): Change => ({
  ...known('ref', ref),
  isDeleted: true,
  facts: [[text(`${refNoun(ref)} deleted`)]],
});

const readPushChange = ({ payload, ref, serverUrl }: PushParts, context: Context): Change => {
  const sha = readString(payload.head_commit?.id) ?? context.sha;
  const commit = readCommit(sha, payload.head_commit, serverUrl);
  return {
    ...known('ref', ref ?? readRef(context.ref)),
    ...known('commit', commit),
    facts: describePush(payload, ref),
    ...known('author', commit?.author),
  };
};

const describePush = (
  payload: PushParts['payload'],
  ref: PushParts['ref'],
): readonly (readonly Inline[])[] => {
  const total = readObjects(payload.commits).length;
  const created = payload.created === true;
  const compare = created ? undefined : readUrl(payload.compare);
  return [
    ...(payload.forced === true ? [[link('force-pushed', compare)]] : []),
    ...(created ? [[text(`new ${refNoun(ref)}`)]] : []),
    ...(total > 1 ? [[link(pluralize(total, 'commit'), compare)]] : []),
  ];
};
