import type { Block } from './tree.js';
import type { MarkdownContext, Values } from './types.js';

/** GitHub Flavored Markdown as a text tree, read as GitHub shows it in comments. Never rejects because of the source. */
export const markdown = async (source: string, context: MarkdownContext): Promise<readonly Block[]> =>
  (await import('./gfm.js')).drawMarkdown(source, context);

/** The part of a very long source that `markdown` drops. An ellipsis replaces it. */
export const findUnread = async (source: string, values: Values | undefined): Promise<string | undefined> =>
  (await import('./gfm.js')).unreadSource(source, values);
