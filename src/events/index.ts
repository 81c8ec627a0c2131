import type { Context } from './context.js';
import { plain } from './readers/plain.js';
import { pullRequest } from './readers/pull-request.js';
import { push } from './readers/push.js';
import { schedule } from './readers/schedule.js';
import type { AnyReader, GitHubEvent, Subject } from './types.js';
import type { JsonObject } from '../values/json.js';

/** The events that most runs start with; `dispatches.ts` and `others.ts` hold the rest. A new event is one file and one line there. */
export const readers: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
  ['push', push],
  ['schedule', schedule],
]);

const findReader = async (event: string): Promise<AnyReader> => {
  const found = readers.get(event) ?? (await loadReaders(event)).get(event);
  // An event that nobody wrote a reader for still says what, who, where.
  return found ?? plain;
};

const loadReaders = async (event: string): Promise<ReadonlyMap<string, AnyReader>> =>
  event.endsWith('_dispatch')
    ? (await import('./dispatches.js')).dispatches
    : (await import('./others.js')).others;

/** What the event is about. */
export const readSubject = async (payload: JsonObject, context: Context): Promise<Subject> =>
  (await findReader(context.event))({ payload, context } as GitHubEvent<never>);
