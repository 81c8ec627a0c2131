import type { InstallationEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { appName, onAccount } from './app-name.js';
import { joined } from './bag.js';
import { count, sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known, list, name, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent, News } from './types.js';

type Payload = GitHubEvent<AnyAction<InstallationEvent>>['payload'];

const VERBS: Readonly<Record<string, string>> = {
  created: 'installed #',
  deleted: 'uninstalled #',
  new_permissions_accepted: 'gave # new permissions',
  suspend: 'suspended #',
  unsuspend: 'reactivated #',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#installation */
export const installation: EventReader<AnyAction<InstallationEvent>> = ({ payload, context }) => {
  const base = whoAndWhere({ sender: payload.sender }, context);
  const found = payload.installation;
  const thing = `${appName(found)}${onAccount(found, base.actor?.login)}`;
  return toldOfAccount({}, base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'settings',
    title: sentence(base.actor, deed(VERBS, payload.action, thing)),
    ...known('url', url(found?.html_url) ?? base.actor?.url ?? base.repo?.url),
    facts: factsOf(payload),
  });
};

const factsOf = (payload: Payload): News['facts'] & object => {
  const repositories = list(payload.repositories).flatMap(one => name(one.full_name) ?? []);
  const number = count(repositories.length, 'repository', 'repositories');
  return smallFacts(
    payload.installation?.repository_selection === 'all'
      ? 'all repositories'
      : repositories.length > 0
        ? `${number}: ${joined(repositories)}`
        : undefined,
  );
};
