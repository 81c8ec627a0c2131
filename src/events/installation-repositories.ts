import type { InstallationRepositoriesEvent } from '@octokit/webhooks-types';
import { link, text } from '../text/tree.js';
import { appName } from './app-name.js';
import { count, sentence, whoAndWhere } from './common.js';
import { known, list, name, url } from './read.js';
import { toldOfAccount } from './told.js';
import type { EventReader, News } from './types.js';

/** Repositories that are listed before the rest is counted. */
const LISTED = 5;

/** https://docs.github.com/webhooks/webhook-events-and-payloads#installation_repositories */
export const installationRepositories: EventReader<InstallationRepositoriesEvent> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere({ sender: payload.sender }, context);
  const removed = payload.action === 'removed';
  const changed = list(removed ? payload.repositories_removed : payload.repositories_added);
  const which =
    !removed && payload.repository_selection === 'all'
      ? 'all repositories'
      : changed.length === 0
        ? 'repositories'
        : count(changed.length, 'repository', 'repositories');
  const app = appName(payload.installation);
  return toldOfAccount({}, base, context, {
    mark: 'settings',
    title: sentence(base.actor, removed ? `took ${which} from ${app}` : `gave ${app} access to ${which}`),
    ...known('url', url(payload.installation?.html_url) ?? base.actor?.url ?? base.repo?.url),
    lines: listed(
      changed.flatMap(one => name(one.full_name) ?? []),
      context.serverUrl,
    ),
  });
};

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

const listed = (repositories: readonly string[], serverUrl: string): News['lines'] & object => {
  const lines = repositories
    .slice(0, LISTED)
    .map(full => [link(full, REPOSITORY.test(full) ? `${serverUrl}/${full}` : undefined)]);
  const left = repositories.length - LISTED;
  return left > 0 ? [...lines, [text(`and ${left} more`)]] : lines;
};
