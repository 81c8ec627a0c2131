import type { RichTextElement } from '@slack/types';
import { headlineTail, needsRepo } from '../../message/headline.js';
import type { Message } from '../../message/types.js';
import { isolate, oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { safeLink } from '../../text/links.js';
import { toPlainText } from '../../text/plain.js';
import { link, text, type Inline, type InlineLine } from '../../text/tree.js';
import type { Cut } from '../cuts.js';
import { leaf, toLeaves, mergeTexts } from './leaves.js';
import { LIMITS, SHARES } from './limits.js';
import { literal, unmentioned } from './escape.js';
import type { PrintedMentions } from './mentions.js';
import { marked, printInlines, printLink } from './print.js';

/** What all forms of a headline are made of, each part within its share. */
export interface Headline {
  /** With the space after it; may be empty. */
  readonly symbol: string;
  readonly title: string;
  readonly url: string | undefined;
  /** What follows the title, including the space before it. */
  readonly tail: InlineLine;
  readonly mentions: PrintedMentions | undefined;
  readonly cuts: readonly Cut[];
}

export const buildHeadline = async (message: Message): Promise<Headline> => {
  const title = oneLine(message.title);
  const ending = oneLine(message.afterColon ?? '');
  const isCut = title.length > SHARES.title || ending.length > SHARES.afterColon;
  const { symbol, url, mentions } = message;
  return {
    symbol: symbol === '' ? '' : `${symbol} `,
    title: cutText(isolate(title || 'Notification'), SHARES.title),
    url,
    tail: headlineTail(
      {
        ...(url !== undefined && { url }),
        ...(ending !== '' && { afterColon: cutText(isolate(ending), SHARES.afterColon) }),
      },
      await cutWhere(message),
      needsRepo(message) ? readRepository(message) : [],
    ),
    mentions: mentions && (await import('./mentions.js')).printMentions(mentions),
    cuts: isCut ? [{ part: 'title' }] : [],
  };
};

const cutWhere = async ({ where }: Message): Promise<InlineLine> =>
  toPlainText(where).length <= SHARES.where
    ? where
    : (await import('../../text/cut-inlines.js')).cutInlines(where, SHARES.where);

/** The repository as a link, if it is known. */
export const readRepository = ({ repo }: Message): Inline[] =>
  repo === undefined ? [] : [link(cutText(oneLine(repo.label), SHARES.repo), repo.url)];

/** The headline as leaves: what a workspace shows at the top. */
export const headlineLeaves = (headline: Headline): RichTextElement[] => {
  const url = headline.url === undefined ? undefined : safeLink(headline.url);
  const style = { bold: true } as const;
  const shown = unmentioned(headline.title);
  const title: RichTextElement =
    url === undefined || url.length > LIMITS.url
      ? { type: 'text', text: shown, style }
      : { type: 'link', url, text: shown, style };
  return [
    ...mergeTexts([...leaf(headline.symbol), title, ...toLeaves(headline.tail)]),
    ...(headline.mentions?.leaves ?? []),
  ];
};

/** The headline as mrkdwn, for notifications, screen readers, and servers that read Slack's older payloads. */
export const headlineText = ({ symbol, title, url, tail, mentions }: Headline): string => {
  const linked = url === undefined ? literal(title) : printLink(url, title);
  const whole = `${symbol}${marked(linked, '*')}${printInlines(tail)}`;
  const shown =
    whole.length <= SHARES.headline
      ? whole
      : `${symbol}${marked(literal(title), '*')}${printInlines([text(toPlainText(tail))])}`;
  return shown + (mentions?.text ?? '');
};

/** The headline as plain text. */
export const headlinePlain = ({ symbol, title, tail }: Headline): string =>
  oneLine(`${symbol}${title}${toPlainText(tail)}`);
