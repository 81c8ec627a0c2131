import type { AnyReader } from './types.js';
import { pullRequest } from './readers/pull-request.js';

/** In their own chunk: many runs start with them, and a push does not need them. */
export const pulls: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
]);
