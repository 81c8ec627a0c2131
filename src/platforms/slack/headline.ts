import type { RichTextElement } from '@slack/types';
import { headlineTail, needsRepo } from '../../message/headline.js';
import type { Message } from '../../message/types.js';
import { isolate, oneLine } from '../../text/clean.js';
import { cutInlines } from '../../text/cut-inlines.js';
import { cutText } from '../../text/graphemes.js';
import { safeLink } from '../../text/links.js';
import { toPlainText } from '../../text/plain.js';
import { link, text, type Inline } from '../../text/tree.js';
import { leaf, toLeaves, mergeTexts } from './leaves.js';
import { LIMITS, SHARES } from './limits.js';
import { literal, unmentioned } from './escape.js';
import { mentionLeaves, mentionText } from './mentions.js';
import { marked, printInlines, printLink } from './print.js';

const formatTitle = (message: Message): string =>
  cutText(isolate(oneLine(message.title) || 'Notification'), SHARES.title);

const formatSymbol = (message: Message): string => (message.symbol === '' ? '' : `${message.symbol} `);

/** The repository as a link, if it is known. */
export const readRepository = ({ repo }: Message): Inline[] =>
  repo === undefined ? [] : [link(cutText(oneLine(repo.label), SHARES.repo), repo.url)];

/** What follows the title, including the space before it. */
const buildTail = ({ afterColon, ...message }: Message): readonly Inline[] => {
  const where = cutInlines(message.where, SHARES.where);
  const ending = afterColon === undefined ? '' : cutText(isolate(oneLine(afterColon)), SHARES.afterColon);
  return headlineTail(
    { ...message, ...(ending !== '' && { afterColon: ending }) },
    where,
    needsRepo(message) ? readRepository(message) : [],
  );
};

/** The headline as leaves: what a workspace shows at the top. */
export const headlineLeaves = (message: Message): RichTextElement[] => {
  const url = message.url === undefined ? undefined : safeLink(message.url);
  const style = { bold: true } as const;
  const shown = unmentioned(formatTitle(message));
  const title: RichTextElement =
    url === undefined || url.length > LIMITS.url
      ? { type: 'text', text: shown, style }
      : { type: 'link', url, text: shown, style };
  return [
    ...mergeTexts([...leaf(formatSymbol(message)), title, ...toLeaves(buildTail(message))]),
    ...mentionLeaves(message.mentions),
  ];
};

/** The headline as mrkdwn, for notifications, screen readers, and servers that read Slack's older payloads. */
export const headlineText = (message: Message): string => {
  const title = formatTitle(message);
  const tail = buildTail(message);
  const linked = message.url === undefined ? literal(title) : printLink(message.url, title);
  const whole = `${formatSymbol(message)}${marked(linked, '*')}${printInlines(tail)}`;
  const bare = `${formatSymbol(message)}${marked(literal(title), '*')}${printInlines([text(toPlainText(tail))])}`;
  return (whole.length <= SHARES.headline ? whole : bare) + mentionText(message.mentions);
};

/** The headline as plain text. */
export const headlinePlain = (message: Message): string =>
  oneLine(`${formatSymbol(message)}${formatTitle(message)}${toPlainText(buildTail(message))}`);
