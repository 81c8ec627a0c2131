import type { Block } from '../text/tree.js';
import type { Facts } from '../facts/types.js';
import type { OnMistake } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import type { UserError } from '../inputs/user-error.js';

/** What Hookline would write itself: its headline, and the reasons for a failure. */
export interface Headline {
  readonly symbol: string;
  readonly title: string;
  readonly url?: string;
  /** Why it failed: empty if nothing did. */
  readonly why: readonly Block[];
}

/** The inputs of one step that are templates, parsed and well formed. */
export interface Templates {
  /** Malformed templates. Their inputs stay empty. */
  readonly mistakes: readonly UserError[];
  /** Why templates are not run: they may come from the event. Their inputs stay empty. Sentences for the log. */
  readonly doubts: readonly string[];
  /** The inputs with their templates filled. Mistakes that only show with the values go to `onMistake`. */
  readonly fill: (inputs: Inputs, facts: Facts, headline: Headline, onMistake: OnMistake) => Promise<Inputs>;
}
