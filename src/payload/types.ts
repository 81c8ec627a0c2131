import type { Envelope } from '../inputs/types.js';
import type { Destination, Payload } from '../platforms/types.js';
import type { Fields } from '../shape/types.js';

/** One message as the user wrote it, for one platform; its templates are not filled in yet. */
export interface Draft {
  /** Where it stands in the input: empty for the whole. */
  readonly at: string;
  readonly body: Fields;
  readonly notes: readonly string[];
  /** The thread it is for, where it says so. */
  readonly thread?: string;
}

/** The messages for each platform. Both are the same where the user does not tell them apart. */
export interface Drafts {
  readonly input: string;
  readonly slack: readonly Draft[];
  readonly discord: readonly Draft[];
}

/** The user's own message, read and well formed. */
export interface OwnMessage {
  /** What one destination gets. Rejects with a `UserError` where that is nothing, or the platform would refuse it. */
  readonly payloads: (
    destination: Destination,
    envelope: Envelope,
  ) => Promise<readonly [Payload, ...Payload[]]>;
}
