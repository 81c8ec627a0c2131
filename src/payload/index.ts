import type { PayloadSource } from '../inputs/types.js';
import { adoptAll } from './adopt.js';
import { readDrafts, type World } from './drafts.js';
import type { OwnMessage } from './types.js';

/** Opens the user's own message. Rejects with a `UserError` for one that cannot be read. */
export const openPayload = async (source: PayloadSource, world: World): Promise<OwnMessage> => {
  const drafts = await readDrafts(source, world);
  return { payloads: (destination, envelope) => adoptAll(drafts, destination, envelope) };
};
