import type { DeleteEvent } from '@octokit/webhooks-types';
import { readContextChange, actorSentence, readActorAndRepo } from '../shared/common.js';
import { known } from '../../values/read.js';
import { readNamedRef, formatRef } from '../shared/ref.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#delete */
export const deleted: EventReader<DeleteEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'deleted',
      title: actorSentence(base.actor, `deleted ${formatRef(readNamedRef(payload.ref, payload.ref_type))}`),
      ...known('url', base.repo?.url),
    },
    change: readContextChange(base.repo, context),
  };
};
