import type { ForkEvent } from '@octokit/webhooks-types';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { known, readName, readNumber, readUrl } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#fork */
export const fork: EventReader<ForkEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const copy = readName(payload.forkee?.full_name);
  const forks = readNumber(payload.repository?.forks_count);
  return newsSubject(base, context, {
    mark: 'fork',
    title: actorSentence(
      base.actor,
      `forked ${base.repo?.name ?? 'the repository'}${copy === undefined ? '' : ` to ${copy}`}`,
    ),
    ...known('url', readUrl(payload.forkee?.html_url) ?? base.repo?.url),
    facts: toSmallFacts(forks === undefined || forks < 1 ? undefined : pluralize(forks, 'fork')),
  });
};
