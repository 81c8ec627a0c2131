import type { Context } from './context.js';
import { push } from './readers/push.js';
import { schedule } from './readers/schedule.js';
import type { AnyReader, GitHubEvent, Subject } from './types.js';
import type { JsonObject } from '../values/json.js';

/** Short and always loaded. `frequent.ts` and `others.ts` hold the rest. A new event is one file and one line there. */
export const readers: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['push', push],
  ['schedule', schedule],
]);

const findReader = async (event: string): Promise<AnyReader> => {
  const found = readers.get(event) ?? (await import('./frequent.js')).frequent.get(event);
  if (found) return found;
  // An event without its own reader still says what happened, who did it, and where.
  const { others, plain } = await import('./others.js');
  return others.get(event) ?? plain;
};

/** What the event is about. */
export const readSubject = async (payload: JsonObject, context: Context): Promise<Subject> =>
  (await findReader(context.event))({ payload, context } as GitHubEvent<never>);
