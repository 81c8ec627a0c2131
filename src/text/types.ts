import type { DrawEmoji } from './draw-emoji.js';
import type { Block } from './tree.js';

/** A value that is data, whatever the text around it is. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'blocks'; readonly source: string; readonly of: readonly Block[] };

/** Values that are placeholder words in a source, which no parser takes for syntax. */
export interface Values {
  /** A piece of source in order: text, and the values in it. */
  readonly pieces: (source: string) => readonly (string | Value)[];
  /** The same as plain text. */
  readonly plain: (source: string) => string;
  /** The same as an address, what is put behind its beginning encoded. */
  readonly address: (source: string) => string;
}

/** Where `@user`, `#12` and the like lead; what is absent stays text. URLs without a slash at the end. */
export interface MarkdownContext {
  /** `https://github.com/octo-org/shop` */
  readonly repoUrl?: string;
  /** `https://github.com`, or the server of an enterprise. */
  readonly serverUrl?: string;
  /** The page that the text is on: what relative links start from. */
  readonly pageUrl?: string;
  /** What only some texts need, loaded for them. */
  readonly draw?: {
    readonly emoji?: DrawEmoji | undefined;
    /** How many columns a cell of a table takes. */
    readonly width?: ((cell: string) => number) | undefined;
  };
  /** The values of a template's placeholder words. */
  readonly values?: Values;
}

export type WrapKind = 'strong' | 'emphasis' | 'strike' | 'code' | 'link';
