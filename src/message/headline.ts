import { oneLine } from '../text/clean.js';
import { toPlainText } from '../text/plain.js';
import { type Inline, type InlineLine, link, strong, text } from '../text/tree.js';
import type { Message } from './types.js';

/**
 * What follows the title, in the order of every platform: on what it is, in which repository, and last, after a colon, the title of the
 * thing: ` on pull request #12 in octo-org/shop: Fix the cart total`.
 */
export const headlineTail = (
  { url, afterColon }: Pick<Message, 'url' | 'afterColon'>,
  where: InlineLine,
  repo: readonly Inline[] = [],
): InlineLine => [
  ...(where.length > 0 ? [text(' '), ...where] : []),
  ...(repo.length > 0 ? [text(' in '), ...repo] : []),
  ...(afterColon === undefined ? [] : [text(': '), strong(link(afterColon, url))]),
];

/** Whether the headline has to name the repository. "octocat starred octo-org/shop" already does. */
export const needsRepo = ({ repo, repoInHeadline, title }: Message): boolean =>
  repoInHeadline && repo !== undefined && !title.includes(repo.label);

/** A headline in one string; of news, which is on nothing, with the title of the thing. */
export const formatTitle = ({
  title,
  where,
  afterColon,
}: Pick<Message, 'title' | 'where' | 'afterColon'>): string =>
  where.length > 0 || afterColon === undefined ? title : `${title}: ${afterColon}`;

/** The start of a message, for the log. */
export const messageHeadline = (
  message: Pick<Message, 'symbol' | 'title' | 'where' | 'afterColon'>,
): string =>
  oneLine(`${message.symbol} ${message.title}${toPlainText(headlineTail(message, message.where))}`);
