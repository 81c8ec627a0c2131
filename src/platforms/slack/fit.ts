import type { Message } from '../../message/types.js';
import { totalLeafLength, toPlainText } from '../../text/plain.js';
import { following, paragraph, text, type Block, type Inline } from '../../text/tree.js';
import { fieldNodes, joinField } from './fields.js';
import type { FittedMessage, Form, Parts } from './fit-types.js';
import { readRepository } from './headline.js';
import { LIMITS } from './limits.js';
import { printInlines } from './print.js';

/** Parts with ` · ` between them. */
const inOneLine = (parts: readonly (readonly Inline[])[]): Inline[] =>
  parts
    .filter(part => toPlainText(part).trim() !== '')
    .flatMap((part, i) => (i === 0 ? [...part] : [text(' · '), ...part]));

const changeBlocks = ({ change, changeFollows }: Message, links: readonly (readonly Inline[])[]): Block[] => {
  const lines = change.filter(line => toPlainText(line).trim() !== '');
  const inLines = lines.flatMap((line, i): Inline[] => (i === 0 ? [...line] : [{ kind: 'break' }, ...line]));
  const [first, ...others] = [inLines, inOneLine(links)].filter(of => of.length > 0);
  if (first === undefined) return [];
  return [(changeFollows ? following : paragraph)(...first), ...others.map(of => paragraph(...of))];
};

const factNodes = (message: Message): Inline[] =>
  inOneLine(message.repoInHeadline ? message.facts : [readRepository(message), ...message.facts]);

/** Undefined if not everything fits. */
const fitWhole = (
  { body, change, fields, facts }: Parts,
  { room, size }: Form,
): FittedMessage | undefined => {
  const small = [...fields.flatMap(({ label, value }) => [label, value]), facts];
  // Spares printing what is far too long.
  if (totalLeafLength([...body, ...change, ...small.map(of => paragraph(...of))]) > room) return undefined;
  const texts = fields
    .map(({ label, value }) => joinField(printInlines(label), printInlines(value)))
    .filter(printed => printed.trim() !== '');
  const line = printInlines(facts);
  const sizes = [size(body), size(change), line.length, ...texts.map(({ length }) => length)];
  const fits =
    sizes.reduce((sum, one) => sum + one, 0) <= room &&
    line.length <= LIMITS.contextText &&
    texts.every(({ length }) => length <= LIMITS.fieldText);
  return fits ? { content: [...body, ...change], fields: texts, facts: line, cuts: [] } : undefined;
};

/** A message in a form, cut if the form has no room for all of it. `links` are added to the lines below the body. */
export const fit = async (
  message: Message,
  links: readonly (readonly Inline[])[],
  form: Form,
): Promise<FittedMessage> => {
  const parts: Parts = {
    body: message.body,
    change: changeBlocks(message, links),
    fields: message.fields.map(fieldNodes),
    facts: factNodes(message),
  };
  return fitWhole(parts, form) ?? (await import('./shorten.js')).shorten(parts, message, form);
};
