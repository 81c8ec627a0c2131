import type { DeleteEvent } from '@octokit/webhooks-types';
import { changeOf, sentence, whoAndWhere } from '../shared/common.js';
import { known } from '../../values/read.js';
import { namedRef, refWords } from '../shared/ref.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#delete */
export const deleted: EventReader<DeleteEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'deleted',
      title: sentence(base.actor, `deleted ${refWords(namedRef(payload.ref, payload.ref_type))}`),
      ...known('url', base.repo?.url),
    },
    change: changeOf(base.repo, context),
  };
};
