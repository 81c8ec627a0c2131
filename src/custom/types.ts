import type { OnSlip } from '../inputs/slips.js';
import type { Envelope } from '../inputs/types.js';
import type { Destination, LabelContext, Payload } from '../platforms/types.js';
import type { Facts } from '../facts/types.js';
import type { Headline } from '../template/types.js';
import type { JsonObject } from '../values/json.js';

/** One message as the user wrote it, for one platform; its templates are not filled in yet. */
export interface CustomDraft {
  /** Its path in the input: empty for the whole. */
  readonly at: string;
  readonly body: JsonObject;
  readonly notes: readonly string[];
  /** The thread it is for, where it says so. */
  readonly thread?: string;
  /** Whose files a link's label may name; known where a template puts values in. */
  readonly links?: LabelContext;
}

/** The messages for each platform. Both are the same where the user does not tell them apart. */
export interface CustomDrafts {
  readonly input: string;
  /** Whether any text looks like a Liquid template. */
  readonly hasTemplates: boolean;
  readonly slack: readonly CustomDraft[];
  readonly discord: readonly CustomDraft[];
}

/** The user's own message, read and well formed. */
export interface CustomPayload {
  /** Whether a text of it waits for values. */
  readonly hasTemplates: boolean;
  /** Why its templates are not run, since they may be the event's: it is not used then. A sentence for the log. */
  readonly doubt?: string;
  /** Fills in its templates. Rejects with a `UserError` for what only shows with the values. */
  readonly fill: (facts: Facts, headline: Headline, onSlip: OnSlip) => Promise<PayloadsFor>;
}

/** What one destination gets. Rejects with a `UserError` where that is nothing, or the platform would refuse it. */
type PayloadsFor = (
  destination: Destination,
  envelope: Envelope,
) => Promise<readonly [Payload, ...Payload[]]>;
