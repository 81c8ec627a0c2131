import type { RepositoryDispatchEvent } from '@octokit/webhooks-types';
import { text } from '../../text/tree.js';
import { readContextChange, readActorAndRepo } from '../shared/common.js';
import { readDispatchFields } from '../shared/dispatch-fields.js';
import { readName } from '../../values/read.js';
import { triggerSubject } from '../shared/news-subject.js';
import { actorSentence } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** `action` is the type that the sender chose. https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
export const repositoryDispatch: EventReader<RepositoryDispatchEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const type = readName(payload.action) ?? 'repository dispatch';
  const change = readContextChange(context);
  return triggerSubject(base, context, {
    mark: 'started',
    title: actorSentence(base.actor, `triggered ${type}`),
    change: { ...change, facts: [[text(`dispatch ${type}`)]] },
    fields: readDispatchFields(payload.client_payload),
  });
};
