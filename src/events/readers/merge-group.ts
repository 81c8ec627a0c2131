import type { MergeGroupEvent } from '@octokit/webhooks-types';
import { authorOf, commitLine, onRef, whoAndWhere } from '../shared/common.js';
import { known, str } from '../../values/read.js';
import { refOf } from '../shared/ref.js';
import { started } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
export const mergeGroup: EventReader<MergeGroupEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const group = payload.merge_group ?? {};
  const ref = refOf(str(group.head_ref) ?? context.ref);
  const line = commitLine(base.repo?.url, str(group.head_sha) ?? context.sha, group.head_commit);
  return started(base, context, {
    mark: 'started',
    title: payload.action === 'destroyed' ? 'Merge group removed' : 'Checks requested',
    change: {
      ...onRef(base.repo, ref),
      lines: line ? [line] : [],
      facts: [],
      ...known('author', authorOf(group.head_commit)),
    },
  });
};
