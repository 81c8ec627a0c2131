import type { MembershipEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { entry, known, name } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { teamName, teamUrl } from './team-words.js';
import { toldOfAccount } from './told.js';
import type { EventReader } from './types.js';
import { otherThan } from './whose.js';

/** What one does to oneself, and to others; `#` stands for them. */
const ALONE: Readonly<Record<string, string>> = { added: 'joined', removed: 'left' };
const OTHERS: Readonly<Record<string, string>> = { added: 'added # to', removed: 'removed # from' };

/** Members of teams. https://docs.github.com/webhooks/webhook-events-and-payloads#membership */
export const membership: EventReader<AnyAction<MembershipEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, team, organization } = payload;
  const owner = name(organization?.login);
  const ofOwner = payload.scope === 'organization' && owner !== undefined;
  const whom = otherThan(base.actor, payload.member);
  const alone = whom === undefined && name(payload.member?.login) !== undefined;
  const done =
    (alone ? entry(ALONE, action) : undefined) ??
    (entry(OTHERS, action) === undefined
      ? `${deed({}, action, 'a membership')} of`
      : deed(OTHERS, action, whom ?? 'somebody'));
  return toldOfAccount(payload, base, context, {
    mark: 'people',
    title: sentence(base.actor, `${done} ${ofOwner ? owner : teamName(team)}`),
    ...known('url', teamUrl(context, team, organization) ?? accountUrl(context, payload.member)),
    facts: smallFacts(
      ofOwner ? undefined : labelled('organization', owner),
      team?.deleted === true ? 'the team was deleted' : undefined,
    ),
  });
};
