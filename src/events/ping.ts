import type { PingEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { eventsOf, hooksPage } from './hook.js';
import { known, name } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#ping */
export const ping: EventReader<PingEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    mark: 'settings',
    title: sentence(base.actor, 'set up a webhook'),
    ...known('url', hooksPage(payload, base.repo, context)),
    lines: smallFacts(name(payload.zen)),
    facts: smallFacts(eventsOf(payload)),
  });
};
