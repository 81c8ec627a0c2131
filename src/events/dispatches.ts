import { type AnyReader, reader } from './reader.js';
import { repositoryDispatch } from './repository-dispatch.js';
import { workflowDispatch } from './workflow-dispatch.js';

/** The events that carry inputs, in a chunk of their own with what tells secrets among them. */
export const dispatches: ReadonlyMap<string, AnyReader> = new Map([
  ['repository_dispatch', reader(repositoryDispatch)],
  ['workflow_dispatch', reader(workflowDispatch)],
]);
