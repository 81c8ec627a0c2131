import { pullRequest } from './readers/pull-request.js';
import { repositoryDispatch } from './readers/repository-dispatch.js';
import { workflowDispatch } from './readers/workflow-dispatch.js';
import type { AnyReader } from './types.js';

/** In the chunk that the other events need too: many runs start with these, and a push does not need them. */
export const frequent: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
  ['repository_dispatch', repositoryDispatch],
  ['workflow_dispatch', workflowDispatch],
]);
