import type { Block } from '../text/tree.js';
import type { Facts } from '../facts/types.js';
import type { OnSlip } from '../inputs/slips.js';
import type { Inputs } from '../inputs/types.js';
import type { UserError } from '../inputs/user-error.js';

/** What Hookline would write itself: its headline, and the reasons of a failure. */
export interface Headline {
  readonly symbol: string;
  readonly title: string;
  readonly url?: string;
  /** Why it failed: empty where nothing did. */
  readonly why: readonly Block[];
}

/** The inputs of one step that are templates, read and found well formed. */
export interface Templates {
  /** Templates that are malformed: their inputs are left empty. */
  readonly slips: readonly UserError[];
  /** Why templates are not run, since they may be the event's: their inputs are left empty. Sentences for the log. */
  readonly doubts: readonly string[];
  /** The inputs with the templates filled in. What only shows with the values goes to `onSlip`. */
  readonly fill: (inputs: Inputs, facts: Facts, headline: Headline, onSlip: OnSlip) => Promise<Inputs>;
}
