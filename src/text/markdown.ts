import type { Block } from './tree.js';

/** Where `@user`, `#12` and the like lead; what is absent stays text. URLs without a slash at the end. */
export interface MarkdownContext {
  /** `https://github.com/octo-org/shop` */
  readonly repoUrl?: string;
  /** `https://github.com`, or the server of an enterprise. */
  readonly serverUrl?: string;
}

/** GitHub-flavoured Markdown as a text tree, read as GitHub shows it in comments. Never rejects for what the source holds. */
export const markdown = async (source: string, context: MarkdownContext): Promise<readonly Block[]> =>
  (await import('./gfm.js')).readMarkdown(source, context);
