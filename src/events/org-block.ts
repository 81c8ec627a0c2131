import type { OrgBlockEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known, name } from './read.js';
import { toldOfAccount } from './told.js';
import type { EventReader } from './types.js';
import { otherThan } from './whose.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#org_block */
export const orgBlock: EventReader<AnyAction<OrgBlockEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const where = otherThan(base.actor, payload.organization);
  const done = deed({}, payload.action, name(payload.blocked_user?.login) ?? 'an account');
  return toldOfAccount(payload, base, context, {
    mark: 'people',
    title: sentence(base.actor, where === undefined ? done : `${done} for ${where}`),
    ...known('url', accountUrl(context, payload.blocked_user) ?? accountUrl(context, payload.organization)),
  });
};
