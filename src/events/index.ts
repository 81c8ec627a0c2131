import type { Context } from './context.js';
import { plain } from './plain.js';
import { pullRequest } from './pull-request.js';
import { push } from './push.js';
import { type AnyReader, reader } from './reader.js';
import { schedule } from './schedule.js';
import type { Subject } from './types.js';
import { workflowDispatch } from './workflow-dispatch.js';

/** The events that most runs start with; `others.ts` holds the rest. A new event is one file and one line there. */
const readers: ReadonlyMap<string, AnyReader> = new Map([
  ['pull_request', reader(pullRequest)],
  ['pull_request_target', reader(pullRequest)],
  ['push', reader(push)],
  ['schedule', reader(schedule)],
  ['workflow_dispatch', reader(workflowDispatch)],
]);

const readerOf = async (event: string): Promise<AnyReader> => {
  const found = readers.get(event) ?? (await import('./others.js')).others.get(event);
  // An event that nobody wrote a reader for still says what, who, where.
  return found ?? plain;
};

/** What the event is about. */
export const subjectOf = async (
  payload: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Subject> => (await readerOf(context.event))({ payload, context });
