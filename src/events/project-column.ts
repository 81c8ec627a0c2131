import type { ProjectColumnEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known, name } from './read.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

/** Columns of classic projects. https://docs.github.com/webhooks/webhook-events-and-payloads#project_column */
export const projectColumn: EventReader<AnyAction<ProjectColumnEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const found = name(payload.project_column?.name);
  const formerly = name(payload.changes?.name?.from);
  return told(base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'project',
    title: sentence(
      base.actor,
      found === undefined || formerly === undefined
        ? deed({}, payload.action, found === undefined ? 'a project column' : `project column ${found}`)
        : `renamed project column ${formerly} to ${found}`,
    ),
    ...known('url', base.repo && `${base.repo.url}/projects`),
  });
};
