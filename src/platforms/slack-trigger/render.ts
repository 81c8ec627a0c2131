import { formatTitle, headlineTail, needsRepo } from '../../message/headline.js';
import type { Message } from '../../message/types.js';
import { manyLines, oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { safeLink } from '../../text/links.js';
import { toPlainText, blocksToPlainText } from '../../text/plain.js';
import { type Inline, text } from '../../text/tree.js';
import type { Payload } from '../types.js';
import { breakMentions } from './escape.js';

const fitVariable = (text: string, room = MAX): string =>
  cutText(breakMentions(manyLines(text).trim()), room);

const joinFilled = (parts: readonly string[], between = '\n'): string =>
  parts.filter(part => part.trim() !== '').join(between);

const plainLine = (nodes: readonly Inline[]): string => oneLine(toPlainText(nodes));

const safeAddress = (url: string | undefined): string => (url === undefined ? '' : (safeLink(url) ?? ''));

const formatHeadline = (message: Message): string => {
  const { symbol, title, where, repo } = message;
  const tail = headlineTail(message, where, repo && needsRepo(message) ? [text(repo.label)] : []);
  return oneLine(`${symbol} ${title}${toPlainText(tail)}`);
};

/**
 * One flat object of strings, always with the same keys: a workflow's trigger declares its variables in advance.
 * https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
export const render = async (message: Message): Promise<readonly [Payload]> => {
  const mentions = message.mentions && (await import('../slack/mentions.js')).printMentions(message.mentions);
  const headline = formatHeadline(message);
  const body = blocksToPlainText(message.body);
  const change = joinFilled(message.change.map(plainLine));
  const fields = joinFilled(
    message.fields.map(({ name, value: of }) => `${oneLine(name)}: ${plainLine(of)}`),
  );
  const facts = joinFilled(message.facts.map(plainLine), ' · ');
  const cc = mentions?.text ?? '';
  const first = fitVariable(headline, MAX - cc.length) + cc;
  const rest = joinFilled([body, change, fields, facts]);
  const parts = {
    headline,
    text: joinFilled([first, rest]),
    title: oneLine(formatTitle(message)),
    body,
    change,
    fields,
    facts,
    repository: oneLine(message.repo?.label ?? ''),
  };
  const values = Object.entries(parts).map(([key, text]) => [key, fitVariable(text)] as const);
  const isCut = values.some(
    ([key, shown]) => shown.length === MAX && parts[key as keyof typeof parts].length > MAX,
  );
  return [
    {
      body: {
        ...Object.fromEntries(values),
        headline: first,
        text: joinFilled([first, fitVariable(rest, MAX - first.length - 1)]),
        mentions: mentions?.bare ?? '',
        url: safeAddress(message.url),
        color: `#${message.color.toString(16).padStart(6, '0')}`,
      },
      cuts: isCut ? [{ part: 'body' }] : [],
    },
  ];
};

/**
 * Per variable: a workflow posts its message as a section, which holds no more.
 * https://docs.slack.dev/reference/block-kit/blocks/section-block
 */
export const MAX = 3000;
