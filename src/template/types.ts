import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';

/** The headline that Hookline would write itself. */
export interface Headline {
  readonly symbol: string;
  readonly title: string;
  readonly url?: string;
}

/** The inputs of one step that are templates, read and found well formed. */
export interface Templates {
  /** The inputs with the templates filled in. */
  readonly fill: (inputs: Inputs, facts: Facts, headline: Headline) => Promise<Inputs>;
}
