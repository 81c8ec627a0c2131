import { emojiFor } from './draw-emoji.js';
import type { Block } from './tree.js';
import type { MarkdownContext, Values } from './types.js';

/** GitHub-flavoured Markdown as a text tree, read as GitHub shows it in comments. Never rejects for what the source holds. */
export const markdown = async (source: string, context: MarkdownContext): Promise<readonly Block[]> => {
  const draw = { emoji: await emojiFor(source), width: await widthFor(source) };
  return (await import('./gfm.js')).readMarkdown(source, { ...context, draw });
};

const widthFor = async (source: string): Promise<((cell: string) => number) | undefined> =>
  /[^\0-\x7f]|:\w+:|&/.test(source) && /\||<td/i.test(source)
    ? (await import('./cell-width.js')).cellWidth
    : undefined;

/** What `markdown` leaves of a very long source; a mark takes its place there. */
export const findUnread = async (source: string, values: Values | undefined): Promise<string | undefined> =>
  (await import('./gfm.js')).unreadSource(source, values);
