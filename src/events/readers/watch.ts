import type { WatchEvent } from '@octokit/webhooks-types';
import { count, sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { known, num } from '../../values/read.js';
import { told } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** The older name of a star: its one action, `started`, tells of no watching. https://docs.github.com/webhooks/webhook-events-and-payloads#watch */
export const watch: EventReader<WatchEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    mark: 'star',
    title: sentence(base.actor, `starred ${base.repo?.name ?? 'the repository'}`),
    ...known('url', base.repo?.url),
    facts: smallFacts(starsOf(payload.repository)),
  });
};

/** `80 stars` */
export const starsOf = (
  repo: { readonly stargazers_count?: unknown } | null | undefined,
): string | undefined => {
  const stars = num(repo?.stargazers_count);
  return stars === undefined || stars < 1 ? undefined : count(stars, 'star');
};
