import type { DrawEmoji } from './draw-emoji.js';
import type { Block } from './tree.js';

/** A value that is data, whatever the text around it. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'blocks'; readonly source: string; readonly of: readonly Block[] };

/** Values as placeholder words in a source, which no parser reads as syntax. */
export interface Values {
  /** Pieces of source in order: text, and the values in it. */
  readonly pieces: (source: string) => readonly (string | Value)[];
  /** The same as plain text. */
  readonly plain: (source: string) => string;
  /** The same as an address. Values after its start are encoded. */
  readonly address: (source: string) => string;
}

/** Where `@user`, `#12`, and the like lead; anything absent stays text. URLs have no trailing slash. */
export interface MarkdownContext {
  /** `https://github.com/octo-org/shop` */
  readonly repoUrl?: string;
  /** `https://github.com`, or an enterprise server. */
  readonly serverUrl?: string;
  /** The page of the text: the base of relative links. */
  readonly pageUrl?: string;
  /** Loaded only for texts that need it. */
  readonly draw?: {
    readonly emoji?: DrawEmoji | undefined;
    /** How many columns a table cell takes. */
    readonly width?: ((cell: string) => number) | undefined;
  };
  /** The values of a template's placeholder words. */
  readonly values?: Values;
}

export type WrapKind = 'strong' | 'emphasis' | 'strike' | 'code' | 'link';
