/** How it is set: `words` are several of a fixed set, `lines` a text of several lines. */
export type Control =
  | { readonly kind: 'text' | 'lines' | 'boolean' }
  | { readonly kind: 'choice' | 'words'; readonly words: readonly string[] };

/** One input as `action.yml` describes it. */
export interface InputEntry {
  readonly name: string;
  /** The heading above it. */
  readonly group: string;
  readonly description: string;
  readonly control: Control;
  /** What the runner fills in, possibly an expression. */
  readonly default?: string;
}
