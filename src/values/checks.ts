import { formatNumber } from '../text/numbers.js';
import { parsedUrl } from '../text/links.js';
import {
  keyPath,
  indexPath,
  refuseMisspelled,
  describeExcess,
  unknownWord,
  fault,
  type Check,
  type Finding,
} from './findings.js';
import { isJsonObject } from './json.js';

/** Accepts any value. */
export const anything: Check = () => [];

interface TextOptions {
  /** Whether surrounding white space is ignored for the length and for emptiness. */
  readonly trimmed?: boolean;
  readonly mayBeEmpty?: boolean;
  /** Whether an emoji counts once, although it takes two UTF-16 units or more. */
  readonly codePoints?: boolean;
}

/** A text of at most `max` UTF-16 units. */
export const text =
  (max = Infinity, { trimmed = false, mayBeEmpty = false, codePoints = false }: TextOptions = {}): Check =>
  (value, at) => {
    if (typeof value !== 'string') return fault(at, 'not a text');
    const counted = trimmed ? value.trim() : value;
    const length = codePoints ? Array.from(counted).length : counted.length;
    if (length === 0 && !mayBeEmpty) return fault(at, 'empty');
    if (!value.isWellFormed()) return fault(at, 'holds half a character');
    return length > max ? fault(at, describeExcess(length, max, 'characters'), shorten(max)) : [];
  };

const shorten = (max: number): string => `shorten it, or use {{ … | truncate: ${max} }}`;

/** @param what such as "a color as #rrggbb" */
export const pattern =
  (form: RegExp, what: string): Check =>
  (value, at) =>
    typeof value === 'string' && form.test(value) ? [] : fault(at, `not ${what}`);

export const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : fault(at, 'not true or false'));

export const number: Check = (value, at) => (typeof value === 'number' ? [] : fault(at, 'not a number'));

export const whole =
  (min: number, max = Number.MAX_SAFE_INTEGER): Check =>
  (value, at) => {
    if (!Number.isInteger(value)) return fault(at, 'not a whole number');
    const inRange = Number(value) >= min && Number(value) <= max;
    const range =
      max === Number.MAX_SAFE_INTEGER
        ? `${formatNumber(min)} or more`
        : `${formatNumber(min)} to ${formatNumber(max)}`;
    return inRange ? [] : fault(at, `${String(value)} is not ${range}`);
  };

export const choice =
  (...values: readonly (string | number)[]): Check =>
  (value, at) =>
    values.some(known => known === value) ? [] : fault(at, `not ${values.join(' or ')}`);

/** An address of at most `max` units with one of the schemes. */
export const address =
  (max: number, ...schemes: readonly string[]): Check =>
  (value, at) => {
    const url = typeof value === 'string' && !/\s/.test(value) ? parsedUrl(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
      return fault(at, `not an address that begins with ${schemes.map(scheme => `${scheme}:`).join(' or ')}`);
    return String(value).length > max
      ? fault(at, describeExcess(String(value).length, max, 'characters'))
      : [];
  };

export const list =
  (of: Check, max = Infinity, min = 0): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fault(at, 'not a list');
    if (value.length < min)
      return fault(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
    const entries = value.flatMap((item: unknown, index) => of(item, indexPath(at, index)));
    return value.length > max
      ? [...fault(at, describeExcess(value.length, max, 'entries')), ...entries]
      : entries;
  };

/** Runs checks until the first one that finds something wrong. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at) => {
    const found: Finding[] = [];
    for (const check of checks) {
      found.push(...check(value, at));
      if (found.some(({ harmless }) => harmless !== true)) break;
    }
    return found;
  };

export type Checks = Readonly<Record<string, Check>>;

interface ShapeOptions {
  /** A `null` counts as an absent key. */
  readonly nullable?: boolean;
  /** Whether a key that looks misspelled is an error. Otherwise, and if it resembles no known key, it only costs a notice. */
  readonly strict?: boolean;
  /** Completes "not known …". */
  readonly where?: string;
}

export const shape = (required: Checks, optional: Checks, options: ShapeOptions = {}): Check => {
  const known: readonly string[] = [...Object.keys(required), ...Object.keys(optional)];
  const { nullable = false, strict = false, where = 'here' } = options;
  const stranger = (key: string, at: string): readonly Finding[] => {
    const finding = unknownWord(keyPath(at, key), key, known, where);
    return [strict ? refuseMisspelled(finding) : finding];
  };
  return (value, at) => {
    if (!isJsonObject(value)) return fault(at, 'not an object');
    const isAbsent = (key: string): boolean =>
      !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null);
    return [
      ...Object.keys(value).flatMap(key => (known.includes(key) ? [] : stranger(key, at))),
      ...Object.entries(required).flatMap(([key, check]) =>
        isAbsent(key) ? fault(keyPath(at, key), 'missing') : check(value[key], keyPath(at, key)),
      ),
      ...Object.entries(optional).flatMap(([key, check]) =>
        isAbsent(key) ? [] : check(value[key], keyPath(at, key)),
      ),
    ];
  };
};

/** Picks the check by the value's `type`. Unknown types use `others`. */
export const variant =
  (checks: Checks, others: (type: unknown, at: string) => readonly Finding[]): Check =>
  (value, at) => {
    if (!isJsonObject(value)) return fault(at, 'not an object');
    const { type } = value;
    if (type === undefined) return fault(keyPath(at, 'type'), 'missing');
    const name = typeof type === 'number' ? String(type) : type;
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined ? others(type, keyPath(at, 'type')) : check(value, at);
  };

/** Types that are wrong if they are unknown. */
export const noOther =
  (...known: readonly (string | number)[]) =>
  (_type: unknown, at: string): readonly Finding[] =>
    fault(at, `not ${known.join(' or ')}`);

/** Those of the keys that have a value. */
const listGiven = (value: unknown, keys: readonly string[]): readonly string[] =>
  isJsonObject(value) ? keys.filter(key => value[key] !== undefined && value[key] !== null) : [];

/** Requires at least one of the keys. */
export const atLeastOneOf =
  (...keys: readonly string[]): Check =>
  (value, at) =>
    listGiven(value, keys).length > 0 ? [] : fault(at, `holds none of ${keys.join(', ')}`);

/** Refuses more than one of the keys. */
export const atMostOneOf =
  (...keys: readonly string[]): Check =>
  (value, at) => {
    const found = listGiven(value, keys);
    return found.length > 1 ? fault(at, `holds ${found.join(' and ')}, of which only one is allowed`) : [];
  };

/** What is wrong with a value, and what to write instead. */
export interface ValueFault {
  readonly problem: string;
  readonly hint: string;
}

/** A text without a fault. Comes after a check of its form. */
export const noFault =
  (find: (value: string) => ValueFault | undefined): Check =>
  (value, at) => {
    const found = find(String(value));
    return found === undefined ? [] : fault(at, found.problem, found.hint);
  };

/** The first value that occurs twice. */
export const findRepeated = <T>(values: readonly T[]): T | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);
