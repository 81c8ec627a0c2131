import type { PublicEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { known, name, str } from '../../values/read.js';
import { told } from '../shared/told.js';
import type { EventReader } from '../types.js';
import { starsOf } from './watch.js';

/** A private repository became public. https://docs.github.com/webhooks/webhook-events-and-payloads#public */
export const madePublic: EventReader<PublicEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const repo = payload.repository;
  return told(base, context, {
    mark: 'news',
    title: sentence(base.actor, `made ${base.repo?.name ?? 'the repository'} public`),
    ...known('url', base.repo?.url),
    ...known('body', str(repo?.description)),
    facts: smallFacts(name(repo?.language), name(repo?.license?.name), starsOf(repo)),
  });
};
