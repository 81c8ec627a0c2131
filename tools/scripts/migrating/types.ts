/** What becomes of one value: it goes into an input of Hookline, possibly changed. */
export interface Move {
  readonly input: string;
  /** The value there; `undefined` leaves it out. Unchanged by default. */
  readonly value?: (value: string) => string | undefined;
  /** If several come together in one input: below what is there, or each for its status. */
  readonly joins?: 'below' | 'success' | 'failure' | 'cancelled';
}

export interface Row {
  /** Inputs or variables of the other action. */
  readonly from: readonly string[];
  /** What the table says, in Markdown. */
  readonly says: string;
  /** Absent if it has no counterpart, or needs a person. */
  readonly to?: string | Move;
}

/** Another action, and what its inputs are in Hookline. */
export interface OtherAction {
  /** As in `uses:`, without the version. */
  readonly name: string;
  /** The table's first heading. */
  readonly heading: string;
  readonly rows: readonly Row[];
}
