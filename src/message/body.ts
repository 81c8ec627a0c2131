import { findComparison, findComparisonSource } from '../text/comparison.js';
import type { MarkdownContext } from '../text/types.js';
import { link, paragraph, text, type Block } from '../text/tree.js';

const COMMANDS = '<summary>Dependabot commands and options</summary>';

/** Without Dependabot's text for people who merge: its commands. */
const withoutCommands = (source: string): string => {
  const at = source.indexOf(COMMANDS);
  const start = source.lastIndexOf('<details', at);
  if (at < 0 || start < 0) return source;
  const end = source.indexOf('</details>', at);
  const before = source
    .slice(0, start)
    .trimEnd()
    .replace(/\n-{3,}$/, '')
    .replace(/^(?:Dependabot will resolve any conflicts with|You can trigger a rebase of) this PR .*$/m, '');
  return before + (end < 0 ? '' : source.slice(end + '</details>'.length));
};

const isUnanswered = (block: Block | undefined): boolean => {
  const [only, ...rest] = block?.kind === 'paragraph' ? block.of : [];
  const [said] = only?.kind === 'emphasis' && rest.length === 0 ? only.of : [];
  return said?.kind === 'text' && said.text === 'No response';
};

/** A question whose answer would be code. */
const WITHOUT_CODE = /^### .*\r?\n\r?\n```[\w-]*\r?\n(?:\r?\n)?```[ \t]*$/gm;

/**
 * Without unanswered questions of a form.
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
const withoutUnanswered = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block, index) => !isUnanswered(block) && !(block.kind === 'heading' && isUnanswered(blocks[index + 1])),
  );

/** A text from GitHub, cut to a number of lines on a phone (0: uncut), followed by a link to the rest. */
export const readBody = async (
  source: string,
  context: MarkdownContext,
  maxLines: number,
): Promise<readonly Block[]> => {
  const whole = await readWhole(source, context);
  if (maxLines === 0) return whole;
  const kept = (await import('../text/phone-lines.js')).cutLines(whole, maxLines);
  if (kept === whole) return whole;
  return [...kept, paragraph(text('… '), link('Read the rest', context.pageUrl))];
};

/** In units. A longer text may not be read whole. */
const LONG = 20_000;

const readMarkdown = async (source: string, context: MarkdownContext): Promise<readonly Block[]> =>
  (await import('../text/markdown.js')).markdown(source, context);

/** What the unread end of a long text says of all changes. */
const readComparison = async (source: string, context: MarkdownContext): Promise<readonly Block[]> => {
  if (source.length <= LONG) return [];
  const { unreadSource } = await import('../text/gfm.js');
  const unread = unreadSource(source, undefined) ?? '';
  const comparison = findComparison(await readMarkdown(findComparisonSource(unread) ?? '', context));
  return comparison === undefined ? [] : [comparison];
};

/** The part of a text that is meant for readers. */
export const readWhole = async (source: string, context: MarkdownContext): Promise<readonly Block[]> => {
  const forReaders = withoutCommands(source).replace(WITHOUT_CODE, '');
  const blocks = await readMarkdown(forReaders, context);
  return [...withoutUnanswered(blocks), ...(await readComparison(forReaders, context))];
};
