import { markdown } from '../text/markdown.js';
import type { MarkdownContext } from '../text/types.js';
import { link, paragraph, text, type Block } from '../text/tree.js';

const COMMANDS = '<summary>Dependabot commands and options</summary>';

/** Without what Dependabot says to those who are about to merge: how it is called. */
const withoutCommands = (source: string): string => {
  const at = source.indexOf(COMMANDS);
  const start = source.lastIndexOf('<details', at);
  if (at < 0 || start < 0) return source;
  const end = source.indexOf('</details>', at);
  const before = source
    .slice(0, start)
    .trimEnd()
    .replace(/\n-{3,}$/, '')
    .replace(/^Dependabot will resolve any conflicts with this PR .*$/m, '');
  return before + (end < 0 ? '' : source.slice(end + '</details>'.length));
};

const isUnanswered = (block: Block | undefined): boolean => {
  const [only, ...rest] = block?.kind === 'paragraph' ? block.of : [];
  const [said] = only?.kind === 'emphasis' && rest.length === 0 ? only.of : [];
  return said?.kind === 'text' && said.text === 'No response';
};

/** Without the questions of a form that nobody answered. https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
const withoutUnanswered = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block, index) => !isUnanswered(block) && !(block.kind === 'heading' && isUnanswered(blocks[index + 1])),
  );

/** What somebody wrote on GitHub, in at most so many lines of a phone (0: all of it), and then the way to the rest. */
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

/** All of what somebody wrote that is meant for readers. */
export const readWhole = async (source: string, context: MarkdownContext): Promise<readonly Block[]> =>
  withoutUnanswered(await markdown(withoutCommands(source), context));
