import type { CreateEvent } from '@octokit/webhooks-types';
import { changeOf, sentence, whoAndWhere } from '../shared/common.js';
import { known } from '../../values/read.js';
import { namedRef, refUrl, refWords } from '../shared/ref.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#create */
export const create: EventReader<CreateEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const ref = namedRef(payload.ref, payload.ref_type);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
      title: sentence(base.actor, `created ${refWords(ref)}`),
      ...known('url', base.repo && (ref ? refUrl(base.repo.url, ref) : base.repo.url)),
    },
    change: changeOf(base.repo, context),
  };
};
