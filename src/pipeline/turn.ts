import type { Inputs } from '../inputs/types.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import type { Live, Posts, Send, Sent } from './live.js';
import type { AuthoredContent } from './prepare.js';

/** How a step sends its message. */
interface Turn {
  /** Whether GitHub is read before the message is built. */
  readonly isRead: boolean;
  /** @param again reads GitHub, and builds the message again. */
  readonly send: (first: Posts, again: (before: Posts) => Promise<Posts>, send: Send) => Promise<Sent>;
}

/** Asks the other jobs of the run, where they edit the same message, before GitHub is read. */
export const beginTurn = async (
  { sharing, inputs, destinations }: Live,
  authored: AuthoredContent,
): Promise<Turn> => {
  if (!sharing)
    return {
      isRead: true,
      send: async (first, _again, send) => ({ prepared: first, receipts: await send(first.posts) }),
    };
  const start = await sharing.start();
  const isRead = start.kind !== 'in-turn' || !canReadLater(inputs, destinations, authored);
  return { isRead, send: (first, again, send) => sharing.edit(start, first, isRead, again, send) };
};

/**
 * Whether GitHub need not be read before it is this job's turn to edit: most jobs never get a turn, since another one edits
 * for them. Nothing else may depend on what is read.
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
