import { blocksToPlainText } from '../text/plain.js';
import type { Block } from '../text/tree.js';

/** What a template puts into a text. It is data: the surrounding syntax decides how it is written. */
export type TemplateValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Read as Markdown because the author says so. */
  | { readonly kind: 'markdown'; readonly source: string }
  /** Hookline's own text, such as the reasons for a failure. */
  | { readonly kind: 'blocks'; readonly of: readonly Block[] };

/** A filled template in order: the author's own text, and values. */
export type TemplatePart = string | TemplateValue;

/** How values are written into the surrounding syntax: each function escapes its argument. */
interface ValueRenderer {
  readonly text: (value: string) => string;
  readonly link: (label: string, url: string) => string;
  readonly markdown: (source: string) => string;
  readonly blocks: (of: readonly Block[]) => string;
}

/** The author's text unchanged, and every value in the surrounding syntax. */
export const renderParts = (parts: readonly TemplatePart[], renderer: ValueRenderer): string =>
  parts.map(part => (typeof part === 'string' ? part : renderValue(part, renderer))).join('');

const renderValue = (value: TemplateValue, renderer: ValueRenderer): string => {
  switch (value.kind) {
    case 'text':
      return renderer.text(value.text);
    case 'link':
      return renderer.link(value.label, value.url);
    case 'markdown':
      return renderer.markdown(value.source);
    case 'blocks':
      return renderer.blocks(value.of);
  }
};

/** For places without any syntax. */
export const PLAIN: ValueRenderer = {
  text: value => value,
  link: label => label,
  markdown: source => source,
  blocks: blocksToPlainText,
};
