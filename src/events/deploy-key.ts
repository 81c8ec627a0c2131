import type { DeployKeyEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known, name } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

const VERBS: Readonly<Record<string, string>> = { created: 'added #' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deploy_key */
export const deployKey: EventReader<DeployKeyEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { key } = payload;
  const called = name(key?.title);
  const deleted = payload.action === 'deleted';
  return told(base, context, {
    mark: deleted ? 'deleted' : 'settings',
    title: sentence(
      base.actor,
      deed(VERBS, payload.action, called === undefined ? 'a deploy key' : `the deploy key ${called}`),
    ),
    ...known('url', base.repo && `${base.repo.url}/settings/keys`),
    facts: smallFacts(
      key?.read_only === true ? 'read only' : key?.read_only === false ? 'may write' : undefined,
    ),
  });
};
