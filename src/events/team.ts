import type { TeamEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { entry, known, name, str } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { accessOf, teamName, teamUrl } from './team-words.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent, Mark } from './types.js';

type Payload = GitHubEvent<AnyAction<TeamEvent>>['payload'];

const MARKS: Readonly<Record<string, Mark>> = { deleted: 'deleted' };

/** Who sees a team. https://docs.github.com/rest/teams/teams */
const PRIVACY: Readonly<Record<string, string>> = { secret: 'secret', closed: 'visible' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#team */
export const team: EventReader<AnyAction<TeamEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, organization } = payload;
  const gone = action === 'deleted';
  return toldOfAccount(payload, base, context, {
    mark: entry(MARKS, action) ?? 'people',
    title: sentence(base.actor, deedOf(payload)),
    ...known('url', gone ? accountUrl(context, organization) : teamUrl(context, payload.team, organization)),
    ...known('body', action === 'created' ? str(payload.team?.description) : undefined),
    facts: smallFacts(
      labelled('organization', name(organization?.login)),
      action === 'created' ? labelled('team is', entry(PRIVACY, payload.team?.privacy)) : undefined,
      action === 'edited' && payload.changes?.description ? 'new description' : undefined,
    ),
  });
};

const deedOf = (payload: Payload): string => {
  const { action, changes } = payload;
  const thing = teamName(payload.team);
  if (action === 'added_to_repository') return `gave ${thing} ${accessOf(payload.team)}`;
  if (action === 'removed_from_repository') return `took away the access of ${thing}`;
  if (action !== 'edited') return deed({}, action, thing);
  const formerly = name(changes?.name?.from);
  const privacy = changes?.privacy ? entry(PRIVACY, payload.team?.privacy) : undefined;
  if (formerly !== undefined)
    return `renamed team ${formerly} to ${name(payload.team?.name) ?? 'another name'}`;
  if (privacy !== undefined) return `made ${thing} ${privacy}`;
  return changes?.repository
    ? `changed the access of ${thing} to ${accessOf(payload.team)}`
    : `edited ${thing}`;
};
