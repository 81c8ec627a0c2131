import type { CustomPropertyEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { joined, names } from './bag.js';
import { sentence, whoAndWhere } from './common.js';
import { deed, words } from './deed.js';
import { known, name } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent, News } from './types.js';

type Payload = GitHubEvent<AnyAction<CustomPropertyEvent>>['payload'];

const VERBS: Readonly<Record<string, string>> = { promote_to_enterprise: 'moved # up to the enterprise' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property */
export const customProperty: EventReader<AnyAction<CustomPropertyEvent>> = ({ payload, context }) => {
  const base = whoAndWhere({ sender: payload.sender }, context);
  const called = name(payload.definition?.property_name);
  const thing = called === undefined ? 'a custom property' : `the custom property ${called}`;
  const organization = name(payload.organization?.login);
  const page =
    organization === undefined
      ? base.repo?.url
      : `${context.serverUrl}/organizations/${encodeURIComponent(organization)}/settings/custom-properties`;
  return toldOfAccount({}, base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'settings',
    title: sentence(base.actor, deed(VERBS, payload.action, thing)),
    ...known('url', page),
    lines: smallFacts(name(payload.definition?.description)),
    facts: factsOf(payload),
  });
};

const factsOf = ({ definition, organization }: Payload): News['facts'] & object => {
  const allowed = names(definition?.allowed_values);
  return smallFacts(
    name(organization?.login),
    words(definition?.value_type),
    definition?.required === true ? 'required' : undefined,
    allowed.length > 0 ? `one of ${joined(allowed, 5)}` : undefined,
    labelled('otherwise', name(definition?.default_value)),
  );
};
