import type { Context } from './context.js';
import { push } from './readers/push.js';
import { schedule } from './readers/schedule.js';
import type { AnyReader, GitHubEvent, Subject } from './types.js';
import type { JsonObject } from '../values/json.js';

/** Short and always loaded. `pulls.ts`, `dispatches.ts`, and `others.ts` hold the rest. A new event is one file and one line there. */
export const readers: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['push', push],
  ['schedule', schedule],
]);

/** The readers in the same chunk as the event's. */
const loadReaders = async (event: string): Promise<ReadonlyMap<string, AnyReader>> => {
  if (event === 'pull_request' || event === 'pull_request_target') return (await import('./pulls.js')).pulls;
  if (event === 'repository_dispatch' || event === 'workflow_dispatch')
    return (await import('./dispatches.js')).dispatches;
  return (await import('./others.js')).others;
};

const findReader = async (event: string): Promise<AnyReader> => {
  const found = readers.get(event) ?? (await loadReaders(event)).get(event);
  // An event without its own reader still says what happened, who did it, and where.
  return found ?? (await import('./others.js')).plain;
};

/** What the event is about. */
export const readSubject = async (payload: JsonObject, context: Context): Promise<Subject> =>
  (await findReader(context.event))({ payload, context } as GitHubEvent<never>);
