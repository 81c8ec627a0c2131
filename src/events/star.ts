import type { StarEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { count, sentence, whoAndWhere } from './common.js';
import { known, num } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#star */
export const star: EventReader<AnyAction<StarEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const removed = payload.action === 'deleted';
  const repo = base.repo?.name ?? 'the repository';
  return told(base, context, {
    mark: removed ? 'deleted' : 'star',
    title: sentence(base.actor, removed ? `took the star off ${repo}` : `starred ${repo}`),
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
