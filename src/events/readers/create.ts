import type { CreateEvent } from '@octokit/webhooks-types';
import { readContextChange, actorSentence, readActorAndRepo } from '../shared/common.js';
import { known } from '../../values/read.js';
import { readNamedRef, refUrl, formatRef } from '../shared/ref.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#create */
export const create: EventReader<CreateEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const ref = readNamedRef(payload.ref, payload.ref_type);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
      title: actorSentence(base.actor, `created ${formatRef(ref)}`),
      ...known('url', base.repo && (ref ? refUrl(base.repo.url, ref) : base.repo.url)),
    },
    change: readContextChange(base.repo, context),
  };
};
