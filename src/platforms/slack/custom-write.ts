import { UserError } from '../../inputs/user-error.js';
import { encodeInAddress, safeLink, safeTarget } from '../../text/links.js';
import { manyLines, oneLine } from '../../text/clean.js';
import type { Value } from '../../text/types.js';
import { blocksToPlainText } from '../../text/plain.js';
import {
  valueAddress,
  appendPieces,
  plainText,
  type TextPiece,
  type TextSlot,
  type TextWriter,
} from '../custom-fill.js';
import {
  type Label,
  findTarget,
  labelValue,
  labelWords,
  openLabel,
  readMarkdownLink,
  readRest,
} from '../custom-label.js';
import type { LabelContext, CustomBody } from '../types.js';
import { escapeEntities, JOINER, literal, unmentioned } from './escape.js';
import { printBlocks } from './print-blocks.js';

/** Keys whose text is an address. */
const ADDRESS = /(?:^|_)(?:url|link|icon)$/;
/** Whom an element mentions or what it is: nothing that a value may choose. */
const FIXED = new Set([
  'type',
  'user_id',
  'usergroup_id',
  'channel_id',
  'team_id',
  'range',
  'link_names',
  'parse',
]);
/** Older attachments read their texts as mrkdwn too. In these, only entities count. */
const OLDER = new Set(['title', 'author_name', 'author_subname', 'footer', 'fallback']);
const MRKDWN = new Set(['text', 'pretext', 'value']);

/** Writes the texts of one message. */
export const createWriter =
  ({ input, body, links = {} }: CustomBody): TextWriter =>
  (pieces, slot) => {
    if (FIXED.has(slot.key))
      throw new UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
    const names = body['link_names'] !== undefined || body['parse'] === 'full';
    const joined = (write: (value: Value) => string): string =>
      appendPieces(pieces, (value, before) => before + write(value));
    if (ADDRESS.test(slot.key))
      return appendPieces(pieces, (value, before) => before + encodeInAddress(valueAddress(value), before));
    const safe = (text: string): string => {
      const clean = unmentioned(manyLines(text));
      return names ? clean.replace(/@(?=\w)/g, `@${JOINER}`) : clean;
    };
    const target = findTarget(slot, links);
    const dialect = pickDialect(slot);
    if (target !== undefined) {
      const write = LABELS[dialect];
      return appendPieces(
        pieces,
        (value, before, _after, later) =>
          before + write(safe(plainText(labelValue(value, before, later, target, links)))),
      );
    }
    switch (dialect) {
      case 'mrkdwn':
        return appendPieces(pieces, (value, before, after, later) =>
          withMrkdwn(value, before, after, { safe, links, later }),
        );
      case 'markdown':
        return appendPieces(pieces, (value, before, _after, later) => {
          const label = openLabel(before);
          const link = label === undefined ? undefined : readMarkdownLink(later);
          return (
            before +
            inMarkdown(
              label === undefined || !link ? value : markInLabel(value, { before: label, ...link }, links),
              { safe, links },
            )
          );
        });
      case 'entities':
        return joined(value => escapeEntities(oneLine(safe(plainText(value)))));
      case 'plain':
        return joined(value => safe(plainText(value)));
    }
  };

type Dialect = 'mrkdwn' | 'markdown' | 'entities' | 'plain';

/** How a label is written. */
const LABELS: Readonly<Record<Dialect, (text: string) => string>> = {
  mrkdwn: literal,
  markdown: escapeEntities,
  entities: escapeEntities,
  plain: text => text,
};

const pickDialect = ({ key, holder }: TextSlot): Dialect => {
  const { type } = holder;
  if (type === 'mrkdwn') return 'mrkdwn';
  if (type === 'markdown') return 'markdown';
  if (type !== undefined) return 'plain';
  if (MRKDWN.has(key)) return 'mrkdwn';
  return OLDER.has(key) ? 'entities' : 'plain';
};

type Safe = (text: string) => string;

/** How values are written. */
interface Style {
  readonly safe: Safe;
  readonly links: LabelContext;
}

const markInLabel = (value: Value, label: Label, links: LabelContext): Value => ({
  kind: 'text',
  text: labelWords(oneLine(plainText(value)), label, links),
});

/** The value keeps its line breaks if it has the author's line to itself; otherwise it stays on that line. */
const keepLines = (text: string, before: string, after: string): string =>
  /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after) ? text : oneLine(text);

const literalLines = (text: string): string => text.split('\n').map(literal).join('\n');

/**
 * Writes the text so far and the value. If the value would turn an author's bracket into a mention or a false link, the bracket is escaped.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
const withMrkdwn = (
  value: Value,
  before: string,
  after: string,
  { safe, links, later }: Style & { readonly later: readonly TextPiece[] },
): string => {
  const open = before.lastIndexOf('<');
  if (open <= before.lastIndexOf('>')) return before + inMrkdwn(value, before, after, { safe, links });
  const inside = inBrackets(value, before.slice(open + 1), readRest(later), { safe, links });
  if (inside !== undefined) return before + inside;
  return `${before.slice(0, open)}&lt;${before.slice(open + 1)}${literal(oneLine(safe(plainText(value))))}`;
};

const inMrkdwn = (value: Value, before: string, after: string, { safe, links }: Style): string => {
  switch (value.kind) {
    case 'text':
      return literalLines(keepLines(safe(value.text), before, after));
    case 'link':
      return formatLink(value.label, value.url, { safe, links });
    case 'blocks':
      return printBlocks(value.of);
  }
};

const formatLink = (label: string, url: string, { safe, links }: Style): string => {
  const target = safeLink(url);
  if (target === undefined || label === url || oneLine(label) === '')
    return target === undefined ? literal(oneLine(safe(label))) : `<${target}>`;
  return `<${target}|${inLabel(label, { before: '', after: '', target }, { safe, links })}>`;
};

/** No label shows an address that the link does not lead to. */
const inLabel = (text: string, label: Label, { safe, links }: Style): string =>
  literal(labelWords(oneLine(safe(text)), label, links));

/** As a reader sees it. */
const decoded = (mrkdwn: string): string =>
  mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Inside a link that the author started: its address, its label, or a date. */
const inBrackets = (value: Value, inner: string, rest: string, style: Style): string | undefined => {
  const text = oneLine(value.kind === 'link' && inner === '' ? value.url : plainText(value));
  const [target = '', ...label] = inner.split('|').map(decoded);
  if (label.length > 0)
    return inLabel(text, { before: label.join('|'), after: decoded(rest), target }, style);
  if (inner === '') return safeTarget(text);
  if (/^(?:https?:|mailto:)/i.test(inner)) return encodeInAddress(text, inner);
  return inner.startsWith('!date^') ? text.replace(/[^\w {}:.,+-]/g, '') : undefined;
};

/** For a markdown block, with every mark escaped. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const inMarkdown = (value: Value, { safe, links }: Style): string => {
  if (value.kind === 'blocks') return escapeMarkdown(safe(blocksToPlainText(value.of)));
  if (value.kind === 'text') return escapeMarkdown(oneLine(safe(value.text)));
  const target = safeLink(value.url)?.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
  const words = oneLine(safe(value.label));
  return target === undefined
    ? escapeMarkdown(words)
    : `[${escapeMarkdown(labelWords(words, { before: '', after: '', target }, links))}](${target})`;
};

const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
