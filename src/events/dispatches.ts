import type { AnyReader } from './types.js';
import { repositoryDispatch } from './readers/repository-dispatch.js';
import { workflowDispatch } from './readers/workflow-dispatch.js';

/** The events that carry inputs, in their own chunk together with the code that finds secrets in them. */
export const dispatches: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['repository_dispatch', repositoryDispatch],
  ['workflow_dispatch', workflowDispatch],
]);
