import type { OrganizationEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { count, sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { entry, known, name, num } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent } from './types.js';

type Payload = GitHubEvent<AnyAction<OrganizationEvent>>['payload'];

/** Roles as the settings page names them. https://docs.github.com/rest/orgs/members */
const ROLES: Readonly<Record<string, string>> = {
  direct_member: 'member',
  member: 'member',
  admin: 'owner',
  billing_manager: 'billing manager',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#organization */
export const organization: EventReader<AnyAction<OrganizationEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { membership, invitation } = payload;
  const role = entry(ROLES, membership?.role) ?? entry(ROLES, invitation?.role);
  const teams = num(invitation?.team_count) ?? 0;
  return toldOfAccount(payload, base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'people',
    title: sentence(base.actor, deedOf(payload)),
    ...known('url', accountUrl(context, payload.organization)),
    facts: smallFacts(
      payload.action === 'member_removed' ? undefined : labelled('as', role),
      teams > 0 ? `to ${count(teams, 'team')}` : undefined,
      membership?.state === 'pending' ? 'not yet accepted' : undefined,
    ),
  });
};

/** An address that was invited by e-mail is nobody's to read in a channel. */
const deedOf = (payload: Payload): string => {
  const { action, membership, invitation, user } = payload;
  const login = name(payload.organization?.login);
  const owner = login ?? 'the organization';
  const member = name(membership?.user?.login) ?? 'somebody';
  const formerly = name(payload.changes?.login?.from);
  const guest = name(user?.login) ?? name(invitation?.login) ?? 'somebody';
  switch (action) {
    case 'member_added':
      return `added ${member} to ${owner}`;
    case 'member_removed':
      return `removed ${member} from ${owner}`;
    case 'member_invited':
      return `invited ${guest} to ${owner}`;
    case 'renamed':
      return formerly === undefined || formerly === owner
        ? `renamed the organization to ${owner}`
        : `renamed the organization ${formerly} to ${owner}`;
    default:
      return deed({}, action, login === undefined ? 'an organization' : `the organization ${login}`);
  }
};
