import type { ProjectEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { entry, known, name, str, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, Mark } from './types.js';

const MARKS: Readonly<Record<string, Mark>> = { closed: 'closed', deleted: 'deleted' };

/** Classic projects. https://docs.github.com/webhooks/webhook-events-and-payloads#project */
export const project: EventReader<AnyAction<ProjectEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, changes } = payload;
  const found = name(payload.project?.name);
  const formerly = name(changes?.name?.from);
  const all = base.repo && `${base.repo.url}/projects`;
  return told(base, context, {
    mark: entry(MARKS, action) ?? 'project',
    title: sentence(
      base.actor,
      found === undefined || formerly === undefined
        ? deed({}, action, found === undefined ? 'a project' : `project ${found}`)
        : `renamed project ${formerly} to ${found}`,
    ),
    ...known('url', (action === 'deleted' ? undefined : url(payload.project?.html_url)) ?? all),
    ...known('body', action === 'created' || action === 'reopened' ? str(payload.project?.body) : undefined),
    facts: smallFacts(action === 'edited' && changes?.body ? 'new description' : undefined),
  });
};
