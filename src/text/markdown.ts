import { emojiFor } from './draw-emoji.js';
import type { Block } from './tree.js';
import type { MarkdownContext, Values } from './types.js';

/** GitHub Flavored Markdown as a text tree, read as GitHub shows it in comments. Never rejects because of the source. */
export const markdown = async (source: string, context: MarkdownContext): Promise<readonly Block[]> => {
  const draw = { emoji: await emojiFor(source), width: await widthFor(source) };
  return (await import('./gfm.js')).readMarkdown(source, { ...context, draw });
};

const widthFor = async (source: string): Promise<((cell: string) => number) | undefined> =>
  /[^\0-\x7f]|:\w+:|&/.test(source) && /\||<td/i.test(source)
    ? (await import('./cell-width.js')).cellWidth
    : undefined;

/** The part of a very long source that `markdown` drops. An ellipsis replaces it. */
export const findUnread = async (source: string, values: Values | undefined): Promise<string | undefined> =>
  (await import('./gfm.js')).unreadSource(source, values);
