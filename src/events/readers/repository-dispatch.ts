import type { RepositoryDispatchEvent } from '@octokit/webhooks-types';
import { text } from '../../text/tree.js';
import { changeOf, sentence, whoAndWhere } from '../shared/common.js';
import { dispatchFields } from '../shared/dispatch-fields.js';
import { name } from '../../values/read.js';
import { started } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** `action` is the type that the sender chose. https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
export const repositoryDispatch: EventReader<RepositoryDispatchEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const type = name(payload.action) ?? 'repository dispatch';
  const change = changeOf(base.repo, context);
  return started(base, context, {
    mark: 'started',
    title: sentence(base.actor, `triggered ${type}`),
    change: { ...change, facts: [[text(`dispatch ${type}`)]] },
    fields: dispatchFields(payload.client_payload),
  });
};
