import type { Inputs } from '../inputs/types.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import type { Live, Posts, Send, Sent, Sharing } from './live.js';
import type { AuthoredContent, Prepared } from './prepare.js';

/** What a step should send, and how. */
export interface Turn {
  readonly prepared: Prepared;
  readonly sendPosts: (first: Posts, send: Send) => Promise<Sent>;
}

/**
 * Asks the other jobs of the run that edit the same message before GitHub is read.
 * @param prepare builds the message, with or without what GitHub knows.
 */
export const beginTurn = async (
  sharing: Sharing,
  { inputs, destinations }: Live,
  authored: AuthoredContent,
  prepare: (isRead: boolean) => Promise<Prepared>,
): Promise<Turn> => {
  const start = await sharing.start();
  // The jobs of a matrix often end together. Without the others' word, each first waits whether they do.
  const isLater = start.kind === 'in-turn' || (start.kind === 'alone' && inputs.matrix.length > 0);
  const isRead = !isLater || !canReadLater(inputs, destinations, authored);
  const again = async (before: Posts): Promise<Posts> => {
    const now = await prepare(true);
    return now.kind === 'posts' ? now : before;
  };
  return {
    prepared: await prepare(isRead),
    sendPosts: (first, send) => sharing.edit(start, first, isRead, again, send),
  };
};

/**
 * Whether GitHub need not be read before it is this job's turn to edit. Most jobs never get a turn, since another one edits for them.
 * Nothing else may depend on what is read.
 */
const canReadLater = (
  { when, status, summary }: Inputs,
  destinations: readonly Destination[],
  { templates, custom }: AuthoredContent,
): boolean =>
  when.includes('always') &&
  status !== 'waiting' &&
  !summary &&
  !templates &&
  !custom &&
  destinations.every(isEdited);
