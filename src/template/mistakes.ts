import type { LiquidError } from 'liquidjs';
import { entry } from '../values/read.js';
import { fromValues, quoteValue, UserError } from '../inputs/user-error.js';
import { joinChoices } from '../inputs/choices.js';
import { cutText } from '../text/graphemes.js';
import { findNearest } from '../text/nearest.js';
import { isLiquidError, isTooLong, LIMIT } from './check.js';
import { type Position, UnknownName } from './drops.js';
import { TAG_NAMES } from './engine.js';
import { FILTERS } from './filters.js';
import { NAMES } from './names.js';
import { OutputTooLarge } from './scope.js';

/** A template that cannot be used: `text: line 2, column 4: …; …`. */
const templateError = (
  input: string,
  [line, column]: Position,
  problem: string,
  hint: string,
  cause?: unknown,
): UserError => new UserError(input, `line ${line}, column ${column}: ${problem}`, hint, { cause });

/** Names from other tools that people try. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  secrets: 'templates see no secrets',
  'github.token': 'templates see no secrets',
  env: 'write the expression ${{ env.NAME }} instead',
  vars: 'write the expression ${{ vars.NAME }} instead',
  inputs: 'write event.inputs, or the expression ${{ inputs.NAME }}',
  runner: 'write the expression ${{ runner.NAME }} instead',
};

const firstSegment = (path: string): string => path.split('.', 1)[0] ?? '';

const unknownName = (input: string, at: Position, found: string): UserError => {
  // All items of a list have the same parts.
  const path = found.replace(/\[\d+\]/g, '[]');
  const elsewhere = entry(ELSEWHERE, path) ?? entry(ELSEWHERE, firstSegment(path));
  const base = firstSegment(path);
  const root = `${base}.`;
  const siblings = NAMES.filter(name => name.startsWith(root));
  // Each but a whole context is a text itself: `{{ ref }}`, `{{ actor }}`.
  const isText = NAMES.includes(base) && base !== 'github';
  const parts = siblings.map(name => name.slice(root.length));
  const part = findNearest(path.slice(root.length), parts);
  const near = siblings.length === 0 ? findNearest(path, NAMES) : part && root + part;
  const hint =
    elsewhere ??
    (near !== undefined
      ? `did you mean ${near}?`
      : siblings.length > 0
        ? `write ${joinChoices([...(isText ? [base] : []), ...siblings])}`
        : `write ${joinChoices([...new Set(NAMES.filter(name => !/[.[]/.test(name)))])}`);
  return templateError(input, at, `${quoteValue(path)} is not known`, hint);
};

/** Liquid filters that Hookline leaves out, and what to use instead. */
const UNSUPPORTED_FILTERS: Readonly<Record<string, string>> = {
  raw: 'values are always escaped; markdown reads one as Markdown',
  escape: 'leave it out, since values are always escaped',
  h: 'leave it out, since values are always escaped',
  newline_to_br: 'use markdown, which keeps paragraphs and lists',
  strip_html: 'use markdown, which leaves tags out',
};

const UNSUPPORTED_TAGS: Readonly<Record<string, string>> = {
  raw: 'write {{ "{{" }} for two braces',
  include: 'templates read no files',
  render: 'templates read no files',
  layout: 'templates read no files',
};

const suggestion = (
  name: string,
  reasons: Readonly<Record<string, string>>,
  names: readonly string[],
): string => {
  const reason = entry(reasons, name);
  if (reason !== undefined) return reason;
  const near = findNearest(name, names);
  return near === undefined ? `there are ${names.toSorted().join(', ')}` : `did you mean ${near}?`;
};

/** Liquid's message without the place that it adds. */
const bareMessage = (error: Error): string =>
  error.message.replace(/(?:, file:.*)?, line:\d+, col:\d+$/s, '');

/** What `parseChecked` threw, as a sentence about the input. Rethrows errors that are not due to the template. */
export const parseError = (input: string, error: unknown): UserError => {
  if (error instanceof UnknownName) return unknownName(input, error.at ?? [1, 1], error.path);
  if (isTooLong(error))
    return templateError(input, [1, 1], 'the template is too long', 'write a shorter one', error);
  if (!isLiquidError(error)) throw error;
  const [at, message] = [readPosition(error), bareMessage(error)];
  const filter = /^undefined filter: (.*)$/s.exec(message)?.[1];
  if (filter !== undefined) {
    const hint = suggestion(filter, UNSUPPORTED_FILTERS, Object.keys(FILTERS));
    return templateError(
      input,
      locateFilter(error, filter),
      `there is no filter ${quoteValue(filter)}`,
      hint,
      error,
    );
  }
  const tag = /^tag "(.*)" not found$/s.exec(message)?.[1];
  const opener = tag === undefined ? undefined : /^end(\w+)$/.exec(tag)?.[1];
  if (opener !== undefined && TAG_NAMES.includes(opener))
    return templateError(
      input,
      at,
      `{% end${opener} %} closes nothing`,
      `write {% ${opener} … %} before it`,
      error,
    );
  if (tag !== undefined)
    return templateError(
      input,
      at,
      `there is no tag ${quoteValue(tag)}`,
      suggestion(tag, UNSUPPORTED_TAGS, TAG_NAMES),
      error,
    );
  if (/^output .* not closed$/s.test(message))
    return templateError(input, at, '{{ is not closed', 'add }}', error);
  const unclosed = /^tag \{%-?\s*(\w+)[\s\S]* not closed$/.exec(message)?.[1];
  if (unclosed !== undefined)
    return templateError(input, at, `{% ${unclosed} %} is not closed`, `add {% end${unclosed} %}`, error);
  const words = message.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
  return templateError(
    input,
    at,
    cutText(words, LONGEST),
    'write {{ name | filter }} or {% tag %} … {% endtag %}',
    error,
  );
};

/** Liquid quotes what it could not parse. */
const LONGEST = 160;

const readPosition = (error: LiquidError): Position => error.token.getPosition() as [number, number];

/** Where a filter is: Liquid gives the start of the tag that contains it. */
const locateFilter = (error: LiquidError, filter: string): Position => {
  const [line, column] = readPosition(error);
  const pieces = error.token.getText().split('|');
  const index = pieces.findIndex((piece, at) => at > 0 && piece.trim().split(/[\s:}%]/, 1)[0] === filter);
  if (index < 0) return [line, column];
  const gap = /^\s*/.exec(pieces[index] ?? '')?.[0] ?? '';
  const lines = `${pieces.slice(0, index).join('|')}|${gap}`.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? [line, column + last] : [line + lines.length - 1, last + 1];
};

/** Whether a template produced more than allowed. */
export const isTooMuch = (error: unknown): boolean =>
  isLiquidError(error) &&
  (('originalError' in error && error.originalError instanceof OutputTooLarge) ||
    bareMessage(error).endsWith(LIMIT));

/**
 * What failed while filling a template. A filter that cannot use a value is not the author's mistake. Rethrows errors that are not
 * Liquid's.
 */
export const renderError = (input: string, error: unknown): UserError => {
  if (!isLiquidError(error)) throw error;
  const at = readPosition(error);
  const origin = 'originalError' in error ? error.originalError : undefined;
  if (origin instanceof UnknownName) return unknownName(input, at, origin.path);
  if (isTooMuch(error))
    return templateError(input, at, 'the template makes too much', 'let it loop less', error);
  const words = cutText(bareMessage(error).replace(/\s+/g, ' ').replaceAll('"', "'").trim(), LONGEST);
  return fromValues(templateError(input, at, words, '', error), 'it is left out');
};
