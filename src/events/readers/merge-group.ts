import type { MergeGroupEvent } from '@octokit/webhooks-types';
import { readAuthor, formatCommitLine, describeRef, readActorAndRepo } from '../shared/common.js';
import { known, readString } from '../../values/read.js';
import { parseRef } from '../shared/ref.js';
import { triggerSubject } from '../shared/news-subject.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
export const mergeGroup: EventReader<MergeGroupEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const group = payload.merge_group ?? {};
  const ref = parseRef(readString(group.head_ref) ?? context.ref);
  const line = formatCommitLine(base.repo?.url, readString(group.head_sha) ?? context.sha, group.head_commit);
  return triggerSubject(base, context, {
    mark: 'started',
    title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
    change: {
      ...describeRef(base.repo, ref),
      lines: line ? [line] : [],
      facts: [],
      ...known('author', readAuthor(group.head_commit)),
    },
  });
};
