import type { ForkEvent } from '@octokit/webhooks-types';
import { count, sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { known, name, num, url } from '../../values/read.js';
import { told } from '../shared/told.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#fork */
export const fork: EventReader<ForkEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const copy = name(payload.forkee?.full_name);
  const forks = num(payload.repository?.forks_count);
  return told(base, context, {
    mark: 'fork',
    title: sentence(
      base.actor,
      `forked ${base.repo?.name ?? 'the repository'}${copy === undefined ? '' : ` to ${copy}`}`,
    ),
    ...known('url', url(payload.forkee?.html_url) ?? base.repo?.url),
    facts: smallFacts(forks === undefined || forks < 1 ? undefined : count(forks, 'fork')),
  });
};
