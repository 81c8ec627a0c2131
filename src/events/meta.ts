import type { MetaEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { eventsOf, hooksPage } from './hook.js';
import { known } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#meta */
export const meta: EventReader<MetaEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'settings',
    title: sentence(base.actor, deed({}, payload.action, 'a webhook')),
    ...known('url', hooksPage(payload, base.repo, context)),
    facts: smallFacts(eventsOf(payload)),
  });
};
