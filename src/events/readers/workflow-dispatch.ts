import type { WorkflowDispatchEvent } from '@octokit/webhooks-types';
import { text } from '../../text/tree.js';
import { readContextChange, readActorAndRepo } from '../shared/common.js';
import { readDispatchFields } from '../shared/dispatch-fields.js';
import { readName } from '../../values/read.js';
import { triggerSubject } from '../shared/news-subject.js';
import { actorSentence } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
export const workflowDispatch: EventReader<WorkflowDispatchEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  return triggerSubject(base, context, {
    mark: 'started',
    title: actorSentence(base.actor, `started ${readName(context.workflow) ?? 'a workflow'}`),
    change: { ...readContextChange(context), facts: [[text('manual run')]] },
    fields: readDispatchFields(payload.inputs),
  });
};
