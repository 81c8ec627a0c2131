import type { MemberEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { bag } from './bag.js';
import { sentence, whoAndWhere } from './common.js';
import { deed, fromTo } from './deed.js';
import { known, name } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, GitHubEvent, Subject } from './types.js';
import { otherThan } from './whose.js';

type Payload = GitHubEvent<AnyAction<MemberEvent>>['payload'];

/** Collaborators of a repository. https://docs.github.com/webhooks/webhook-events-and-payloads#member */
export const member: EventReader<AnyAction<MemberEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    mark: 'people',
    title: sentence(base.actor, deedOf(payload, base)),
    ...known('url', accountUrl(context, payload.member) ?? base.repo?.url),
    facts: smallFacts(factOf(payload)),
  });
};

const factOf = (payload: Payload): string | undefined => {
  const role = roleOf(payload);
  if (payload.action === 'added') return labelled('role', role);
  return role === undefined ? labelled('was', formerRole(payload)) : undefined;
};

const deedOf = (payload: Payload, { actor }: Pick<Subject, 'actor'>): string => {
  const other = otherThan(actor, payload.member);
  const alone = other === undefined && name(payload.member?.login) !== undefined;
  const whom = other ?? 'somebody';
  const access = alone ? 'their own access' : `the access of ${whom}`;
  switch (payload.action) {
    case 'added':
      return alone ? 'became a collaborator' : `added ${whom} as a collaborator`;
    case 'removed':
      return alone ? 'is no longer a collaborator' : `removed ${whom} as a collaborator`;
    case 'edited':
      return `changed ${access}${accessChange(payload)}`;
    default:
      return deed({}, payload.action, access);
  }
};

/** The new role is documented, but not in the types; the older `permission` knows only three. */
const roleOf = ({ changes }: Payload): string | undefined =>
  name(bag(bag(changes)['role_name'])['to']) ?? name(changes?.permission?.to);

/** The role of before stands in the title only beside the new one. */
const accessChange = (payload: Payload): string => {
  const role = roleOf(payload);
  return role === undefined ? '' : fromTo(formerRole(payload), role);
};

const formerRole = ({ changes }: Payload): string | undefined =>
  name(changes?.old_permission?.from) ?? name(bag(changes?.permission)['from']);
