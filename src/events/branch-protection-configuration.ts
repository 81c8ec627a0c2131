import type { BranchProtectionConfigurationEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known } from './read.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_configuration */
export const branchProtectionConfiguration: EventReader<BranchProtectionConfigurationEvent> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    mark: payload.action === 'disabled' ? 'warning' : 'settings',
    title: sentence(base.actor, deed({}, payload.action, 'all branch protections')),
    ...known('url', base.repo && `${base.repo.url}/settings/branches`),
  });
};
