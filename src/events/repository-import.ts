import type { RepositoryImportEvent } from '@octokit/webhooks-types';
import { whoAndWhere } from './common.js';
import { outcomeOf } from './outcome.js';
import { known } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#repository_import */
export const repositoryImport: EventReader<RepositoryImportEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { mark, status, words } = outcomeOf(payload.status);
  const by = base.actor && `by ${base.actor.login}`;
  return {
    ...told(base, context, {
      mark,
      title: `Import of the repository ${status === 'success' ? 'succeeded' : words}`,
      ...known('url', base.repo?.url),
      facts: smallFacts(by),
    }),
    ...known('status', status),
  };
};
