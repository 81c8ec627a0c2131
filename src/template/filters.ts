import { filters as standard, type FilterImplOptions, toValue } from 'liquidjs';
import { formatDuration } from '../text/duration.js';
import { findBoundary, MARK } from '../text/graphemes.js';
import { safeLink } from '../text/links.js';
import { FormattedValue } from './drops.js';

/** Liquid's harmless filters. Those for HTML, files, hashes, and evaluated strings are left out. */
const STANDARD = [
  ...['append', 'capitalize', 'downcase', 'lstrip', 'prepend', 'remove', 'remove_first', 'remove_last'],
  ...['replace', 'replace_first', 'replace_last', 'rstrip', 'slice', 'split', 'strip', 'strip_newlines'],
  ...['truncatewords', 'upcase', 'url_encode', 'squish'],
  ...['compact', 'concat', 'find', 'first', 'group_by', 'has', 'join', 'last', 'map', 'reject', 'reverse'],
  ...['size', 'sort', 'sort_natural', 'sum', 'uniq', 'where'],
  ...[
    'abs',
    'at_least',
    'at_most',
    'ceil',
    'divided_by',
    'floor',
    'minus',
    'modulo',
    'plus',
    'round',
    'times',
  ],
  ...['default', 'json'],
] as const;

/** `truncate: 50` or `truncate: 50, ""`: between graphemes; the length includes the ellipsis. */
const truncate = (value: unknown, max: unknown = 50, mark: unknown = MARK): string => {
  const [text, end, length] = [toText(value), toText(mark), Number(toValue(max))];
  return text.length <= length ? text : text.slice(0, findBoundary(text, length - end.length)) + end;
};

/** Shorthands of strftime that Liquid's own filter does not support. https://shopify.dev/docs/api/liquid/filters/date */
const SHORTHANDS: Readonly<Record<string, string>> = {
  '%F': '%Y-%m-%d',
  '%D': '%m/%d/%y',
  '%R': '%H:%M',
  '%T': '%H:%M:%S',
};

type Handler = Extract<FilterImplOptions, (...given: never[]) => unknown>;

const date: Handler = function (value, format: unknown, zone: unknown): unknown {
  const form =
    typeof format === 'string' ? format.replace(/%[%FDRT]/g, code => SHORTHANDS[code] ?? code) : format;
  return (standard['date'] as Handler).call(this, value, form, zone) as unknown;
};

/** The seven digits that Git shows of a commit. */
const shortSha = (value: unknown): string => toText(value).slice(0, 7);

/** `252 | duration` is `4m 12s`; with a second time, the time from the first to it. Empty if one is unknown. */
const formatDurationFilter = (from: unknown, to?: unknown): string => {
  const ms = to === undefined ? secondsMs(from) : Date.parse(toText(to)) - Date.parse(toText(from));
  return ms >= 0 ? formatDuration(ms) : '';
};

const secondsMs = (value: unknown): number =>
  toText(value).trim() === '' ? Number.NaN : Number(toText(value)) * 1000;

/** `run.url | link: "the run"`; only the label without an address. */
const link = (target: unknown, label: unknown = target): unknown => {
  const url = safeLink(toText(target));
  return url === undefined ? toText(label) : new FormattedValue({ kind: 'link', label: toText(label), url });
};

const markdown = (value: unknown): FormattedValue =>
  new FormattedValue({ kind: 'markdown', source: toText(value) });

/** All filters by name. */
export const FILTERS: Readonly<Record<string, FilterImplOptions>> = {
  ...Object.fromEntries(STANDARD.map(name => [name, standard[name] as FilterImplOptions])),
  date,
  truncate,
  short_sha: shortSha,
  duration: formatDurationFilter,
  link,
  markdown,
};

/** A value as text: empty for unknown and empty values, lists with commas, objects as JSON. */
export const toText = (value: unknown): string => {
  const plain: unknown = toValue(value);
  if (plain === null || plain === undefined) return '';
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'number' || typeof plain === 'boolean') return String(plain);
  if (Array.isArray(plain)) return plain.map(toText).join(', ');
  return Object.keys(plain).length === 0 ? '' : JSON.stringify(plain);
};
