import type { GithubAppAuthorizationEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known } from './read.js';
import { toldOfAccount } from './told.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#github_app_authorization */
export const githubAppAuthorization: EventReader<GithubAppAuthorizationEvent> = ({ payload, context }) => {
  const base = whoAndWhere({ sender: payload.sender }, context);
  return toldOfAccount({}, base, context, {
    mark: 'settings',
    title: sentence(base.actor, deed({}, payload.action, 'the authorization of a GitHub App')),
    ...known('url', base.actor?.url ?? base.repo?.url),
  });
};
