import { UserError } from '../../inputs/user-error.js';
import { encodeInAddress } from '../../text/links.js';
import { manyLines, oneLine } from '../../text/clean.js';
import type { Value } from '../../text/types.js';
import { text as textNode } from '../../text/tree.js';
import {
  findTarget,
  type Label,
  labelValue,
  labelWords,
  openLabel,
  readMarkdownLink,
} from '../custom-label.js';
import type { LabelContext, CustomBody } from '../types.js';
import { valueAddress, appendPieces, plainText, type TextSlot, type TextWriter } from '../custom-fill.js';
import { escapeProse, escapeText, linkTarget, NOTHING_WIDE } from './escape.js';
import { printBlocks } from './print.js';
import { printInlines } from './print-inlines.js';

const ADDRESS = /(?:^|_)url$/;
/** Whom a message mentions and what a component is: nothing that a value may choose. */
const FIXED = new Set(['type', 'style', 'parse', 'users', 'roles', 'applied_tags', 'id']);
/** Keys that Discord reads as Markdown. https://discord.com/developers/docs/reference#message-formatting */
const MARKDOWN = new Set(['content', 'description', 'value']);
const ONE_LINE = new Set(['title', 'name']);

/** Writes the texts of one message. */
export const createWriter =
  ({ input, links = {} }: CustomBody): TextWriter =>
  (pieces, slot) => {
    if (FIXED.has(slot.key))
      throw new UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
    const write = pickWriter(slot);
    const target = findTarget(slot, links);
    return appendPieces(pieces, (value, before, after, later) => {
      const open = isMarkdown(slot) ? withoutBracket(value, before) : before;
      const label = MARKDOWN.has(slot.key) && openCode(open) === undefined ? openLabel(open) : undefined;
      const link = label === undefined ? undefined : readMarkdownLink(later, inAddress);
      if (label !== undefined && link !== undefined)
        return open + inLabel(value, open, after, { before: label, ...link }, links);
      if (MARKDOWN.has(slot.key) && value.kind === 'link')
        return open + write(truthful(value, links), open, after);
      return (
        open +
        write(target === undefined ? value : labelValue(value, open, later, target, links), open, after)
      );
    });
  };

/** If a value would turn an author's bracket into a mention or a false link, the bracket is escaped. */
const withoutBracket = (value: Value, before: string): string =>
  before
    .replace(/<(?=[@#&!:\w]*$)/, String.raw`\<`)
    .replace(/\]\(<?$/, found =>
      linkTarget(valueAddress(value)) === undefined ? `]${NOTHING_WIDE}(` : found,
    );

const isMarkdown = ({ key, holder }: TextSlot): boolean =>
  (MARKDOWN.has(key) || ONE_LINE.has(key)) && !('media' in holder) && !('icon_url' in holder);

type WriteValue = (value: Value, before: string, after: string) => string;

const pickWriter = (slot: TextSlot): WriteValue => {
  if (ADDRESS.test(slot.key)) return (value, before) => encodeInAddress(valueAddress(value), before);
  if (!isMarkdown(slot)) return value => oneLine(plainText(value));
  return MARKDOWN.has(slot.key) ? inMarkdown : inLine;
};

/** A backslash alone does not stop a mention, whatever the author allows. */
const unmentioned = (text: string, before: string, after: string): string => {
  const inside = text.replace(/(?<=<)@(?=[!&]?\d)|@(?=everyone|here)/g, `@${NOTHING_WIDE}`);
  const start = /(?:<[@#&!:\w]*|@\w*)$/.test(before) ? NOTHING_WIDE : '';
  const end = /(?:<[@#&!:\w]*|@\w*)$/.test(text) && /^[\w&!:>]/.test(after) ? NOTHING_WIDE : '';
  return start + inside + end;
};

const inLine: WriteValue = (value, before, after) =>
  unmentioned(escapeText(oneLine(plainText(value)), before === ''), before, after);

/** An escaped character, a code block, or a code span. The groups are their ends, which are empty while they are open. */
const CODE = /\\[^]|```[^]*?(```|$)|`[^`\n]*(`|\n|$)/g;

/** Which code the next character is in. */
const openCode = (before: string): 'block' | 'span' | undefined => {
  const [, block, span] = [...before.matchAll(CODE)].at(-1) ?? [];
  if (block === '') return 'block';
  return span === '' ? 'span' : undefined;
};

const inMarkdown: WriteValue = (value, before, after) => {
  const code = openCode(before);
  if (code !== undefined) {
    const lines = code === 'block' ? manyLines : oneLine;
    return unmentioned(withoutTicks(lines(plainText(value))), before, after);
  }
  if (/\]\(<?$/.test(before)) return linkTarget(valueAddress(value)) ?? '';
  const [url] = /https?:\/\/[^\s<>]*$/i.exec(before) ?? [];
  if (url !== undefined) return inAddress(plainText(value), url);
  return inProse(value, before, after);
};

const inAddress = (value: string, before: string): string =>
  before === ''
    ? (linkTarget(value) ?? '')
    : encodeInAddress(oneLine(value), before).replace(/[()*_~|@']/g, percent);

const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

const withoutTicks = (text: string): string => text.replaceAll('`', 'ˋ');

/** A label ends at the author's own bracket and shows no address that the link does not lead to. */
const inLabel = (value: Value, before: string, after: string, label: Label, links: LabelContext): string => {
  const checkWords = (words: string): string => labelWords(words, label, links, withoutScheme);
  // A scheme that is removed may have been what showed that an address starts there.
  const words = checkWords(withoutScheme(checkWords(oneLine(plainText(value)))));
  return inLine({ kind: 'text', text: words }, before, after).replace(/[[\]]/g, bracket =>
    bracket === '[' ? '(' : ')',
  );
};

/** Discord makes no link of a label that contains the start of one. */
const withoutScheme = (address: string): string => {
  const rest = address.replace(/https?:\/\//gi, '');
  return rest === address ? rest : withoutScheme(rest);
};

/** A link whose label may also be a value. */
const truthful = ({ label, url }: Extract<Value, { kind: 'link' }>, links: LabelContext): Value => ({
  kind: 'link',
  url,
  label: labelWords(oneLine(label), { before: '', after: '', target: url }, links),
});

const inProse: WriteValue = (value, before, after) => {
  switch (value.kind) {
    case 'text': {
      const isWholeText = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
      const text = isWholeText ? manyLines(value.text) : oneLine(value.text);
      const atStart = /(?:^|\n)[ \t>]*$/.test(before);
      const lines = text.split('\n').map((line, index) => escapeProse(line, index > 0 || atStart));
      return unmentioned(lines.join('\n'), before, after);
    }
    case 'link':
      return unmentioned(
        printInlines([{ kind: 'link', url: value.url, of: [textNode(value.label)] }]),
        before,
        after,
      );
    case 'blocks':
      return unmentioned(printBlocks(value.of), before, after);
  }
};
