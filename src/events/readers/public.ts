import type { PublicEvent } from '@octokit/webhooks-types';
import { readActorAndRepo } from '../shared/common.js';
import { known, readName, readString } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';
import type { EventReader } from '../types.js';
import { formatStars } from './watch.js';

/** A private repository became public. https://docs.github.com/webhooks/webhook-events-and-payloads#public */
export const madePublic: EventReader<PublicEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const repo = payload.repository;
  return newsSubject(base, context, {
    mark: 'news',
    title: actorSentence(base.actor, `made ${base.repo?.name ?? 'the repository'} public`),
    ...known('url', base.repo?.url),
    ...known('body', readString(repo?.description)),
    facts: toSmallFacts(readName(repo?.language), readName(repo?.license?.name), formatStars(repo)),
  });
};
