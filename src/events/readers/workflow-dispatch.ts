import type { WorkflowDispatchEvent } from '@octokit/webhooks-types';
import { changeOf, sentence, whoAndWhere } from '../shared/common.js';
import { dispatchFields } from '../shared/dispatch-fields.js';
import { name } from '../../values/read.js';
import { started } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
export const workflowDispatch: EventReader<WorkflowDispatchEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return started(base, context, {
    mark: 'started',
    title: sentence(base.actor, `started ${name(context.workflow) ?? 'a workflow'}`),
    change: changeOf(base.repo, context),
    fields: dispatchFields(payload.inputs),
  });
};
