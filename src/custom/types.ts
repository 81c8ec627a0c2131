import type { OnMistake } from '../inputs/mistakes.js';
import type { Envelope } from '../inputs/types.js';
import type { Destination, LabelContext, Payload } from '../platforms/types.js';
import type { Facts } from '../facts/types.js';
import type { Headline } from '../template/types.js';
import type { JsonObject } from '../values/json.js';

/** One message as the user wrote it, for one platform, before its templates are filled. */
export interface CustomDraft {
  /** Its path in the input; empty for the whole input. */
  readonly at: string;
  readonly body: JsonObject;
  readonly notes: readonly string[];
  /** The thread that it names, if any. */
  readonly thread?: string;
  /** The repository whose file names a link label may show; set when a template fills in values. */
  readonly links?: LabelContext;
}

/** The messages for each platform. Both are the same unless the user separates them. */
export interface CustomDrafts {
  readonly input: string;
  /** Whether any text looks like a Liquid template. */
  readonly hasTemplates: boolean;
  readonly slack: readonly CustomDraft[];
  readonly discord: readonly CustomDraft[];
}

/** The custom payload, parsed and well formed. */
export interface CustomPayload {
  /** Whether any text has a template to fill. */
  readonly hasTemplates: boolean;
  /** Why its templates are not run: they may come from the event. Then the payload is not used. A sentence for the log. */
  readonly doubt?: string;
  /** Fills the templates. Rejects with a `UserError` for mistakes that only show with the values. */
  readonly fill: (facts: Facts, headline: Headline, onMistake: OnMistake) => Promise<PayloadsFor>;
}

/** The payloads for one destination. Rejects with a `UserError` if there are none, or if the platform would refuse one. */
type PayloadsFor = (
  destination: Destination,
  envelope: Envelope,
) => Promise<readonly [Payload, ...Payload[]]>;
