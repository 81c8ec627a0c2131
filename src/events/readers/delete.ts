import type { DeleteEvent } from '@octokit/webhooks-types';
import { text } from '../../text/tree.js';
import { readActorAndRepo } from '../shared/common.js';
import { known } from '../../values/read.js';
import { readRef } from '../shared/ref.js';
import { describeRef } from '../shared/ref-phrase.js';
import { actorSentence } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#delete */
export const deleted: EventReader<DeleteEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const ref = readRef(payload.ref, payload.ref_type);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'deleted',
      title: actorSentence(base.actor, `deleted ${describeRef(ref)}`),
      ...known('url', base.repo?.url),
    },
    change: {
      ...known('ref', ref),
      isDeleted: true,
      facts: [[text(`${ref?.kind === 'tag' ? 'tag' : 'branch'} deleted`)]],
    },
  };
};
