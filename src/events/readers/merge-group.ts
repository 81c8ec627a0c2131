import type { MergeGroupEvent } from '@octokit/webhooks-types';
import { readAuthor, readCommit } from '../shared/commit.js';
import { readActorAndRepo } from '../shared/common.js';
import { known, readString } from '../../values/read.js';
import { readRef } from '../shared/ref.js';
import { triggerSubject } from '../shared/news-subject.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
export const mergeGroup: EventReader<MergeGroupEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const group = payload.merge_group ?? {};
  const ref = readRef(readString(group.head_ref) ?? context.ref);
  return triggerSubject(base, context, {
    mark: 'started',
    title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
    change: {
      ...known('ref', ref),
      ...known(
        'commit',
        readCommit(readString(group.head_sha) ?? context.sha, group.head_commit, context.serverUrl),
      ),
      facts: [],
      ...known('author', readAuthor(group.head_commit, context.serverUrl)),
    },
  });
};
