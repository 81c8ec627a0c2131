import { sentence, whoAndWhere } from './common.js';
import { day } from './day.js';
import { deed, words } from './deed.js';
import { projectUrl } from './project-url.js';
import { known, name, str } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader } from './types.js';

interface StatusUpdateEvent {
  readonly action: string;
  readonly projects_v2_status_update: {
    readonly status: string;
    readonly body: string;
    readonly start_date: string;
    readonly target_date: string;
  };
  readonly organization: { readonly login: string };
  readonly sender: { readonly login: string; readonly html_url: string };
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

const DEEDS: Readonly<Record<string, string>> = { created: 'posted #' };

/** Somebody says how a project is doing. https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_status_update */
export const projectsV2StatusUpdate: EventReader<StatusUpdateEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, projects_v2_status_update: update, organization } = payload;
  const deleted = action === 'deleted';
  const state = words(update?.status)?.toLowerCase();
  const troubled = state === 'at risk' || state === 'off track';
  const done = deed(DEEDS, action, 'a project update');
  return toldOfAccount(payload, base, context, {
    mark: deleted ? 'deleted' : troubled ? 'warning' : 'project',
    title: sentence(base.actor, deleted || state === undefined ? done : `${done}: ${state}`),
    ...known('url', projectUrl(context, organization, undefined)),
    ...known('body', deleted ? undefined : str(update?.body)),
    facts: smallFacts(
      labelled('organization', name(organization?.login)),
      labelled('started', day(update?.start_date)),
      labelled('due', day(update?.target_date)),
    ),
  });
};
