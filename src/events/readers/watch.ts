import type { WatchEvent } from '@octokit/webhooks-types';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { known, readNumber } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/**
 * The older name of a star. Its only action, `started`, does not mention watching.
 * https://docs.github.com/webhooks/webhook-events-and-payloads#watch
 */
export const watch: EventReader<WatchEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  return newsSubject(base, context, {
    mark: 'star',
    title: actorSentence(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
    ...known('url', base.repo?.url),
    facts: toSmallFacts(formatStars(payload.repository)),
  });
};

/** `80 stars` */
export const formatStars = (
  repo: { readonly stargazers_count?: unknown } | null | undefined,
): string | undefined => {
  const stars = readNumber(repo?.stargazers_count);
  return stars === undefined || stars < 1 ? undefined : pluralize(stars, 'star');
};
