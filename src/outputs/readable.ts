import { headlineTail, messageHeadline, needsRepo } from '../message/headline.js';
import type { Message } from '../message/types.js';
import { oneLine } from '../text/clean.js';
import { toPlainText, blocksToPlainText } from '../text/plain.js';
import { htmlBlocks, htmlInlines, htmlLink, htmlPre, htmlText } from '../text/print-html.js';
import { link } from '../text/tree.js';

const DOT = ' · ';

const isSaid = (text: string): boolean => text.trim() !== '';

/** A message for the log, line by line. */
export const readableLines = (message: Message): readonly string[] => {
  const { body, change, fields, facts, buttons } = message;
  return [
    messageHeadline(message),
    ...blocksToPlainText(body).split('\n'),
    ...change.map(toPlainText),
    ...fields.map(({ name, value }) => `${oneLine(name)}: ${toPlainText(value)}`),
    ...buttons.map(({ label, url }) => `${oneLine(label)}: ${url}`),
    facts.map(toPlainText).join(DOT),
  ].filter(isSaid);
};

const paragraphHtml = (parts: readonly string[]): string => {
  const said = parts.filter(isSaid);
  return said.length === 0 ? '' : `<p>${said.join('<br>')}</p>`;
};

/** The whole body, below the headline. */
export const textHtml = (message: Message): string =>
  [
    headline(message),
    htmlBlocks(message.body),
    message.unread === undefined ? '' : htmlPre(message.unread),
  ].join('');

const headline = (message: Message): string => {
  const { symbol, title, url, where, repo } = message;
  const tail = headlineTail(message, where, repo && needsRepo(message) ? [link(repo.label, repo.url)] : []);
  return `<h3>${symbol === '' ? '' : `${symbol} `}${htmlLink(htmlText(title), url)}${htmlInlines(tail)}</h3>`;
};

/** A message as one line of HTML for the job summary. Images become links: GitHub's page loads none of them. */
export const readableHtml = (message: Message): string => {
  const { change, fields, facts, buttons, image } = message;
  return [
    textHtml(message),
    paragraphHtml(change.map(htmlInlines)),
    paragraphHtml(
      fields.map(({ name, value }) => `<strong>${htmlText(name)}</strong>: ${htmlInlines(value)}`),
    ),
    paragraphHtml([
      buttons.map(({ label, url }) => htmlLink(htmlText(label), url)).join(DOT),
      image === undefined ? '' : htmlLink('Image', image),
    ]),
    paragraphHtml([facts.map(htmlInlines).join(DOT)]),
  ].join('');
};
