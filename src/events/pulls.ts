import type { AnyReader } from './types.js';
import { pullRequest } from './readers/pull-request.js';

/** In a chunk of their own: they are what many runs start with, and a push needs nothing of them. */
export const pulls: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
]);
