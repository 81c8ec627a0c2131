import type { CreateEvent } from '@octokit/webhooks-types';
import { readContextChange, readActorAndRepo } from '../shared/common.js';
import { known } from '../../values/read.js';
import { readRef, refUrl } from '../shared/ref.js';
import { describeRef } from '../shared/ref-phrase.js';
import { actorSentence } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#create */
export const create: EventReader<CreateEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const ref = readRef(payload.ref, payload.ref_type);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
      title: actorSentence(base.actor, `created ${describeRef(ref)}`),
      ...known('url', base.repo && (ref ? refUrl(base.repo.url, ref) : base.repo.url)),
    },
    change: { ...readContextChange(context), ...known('ref', ref) },
  };
};
