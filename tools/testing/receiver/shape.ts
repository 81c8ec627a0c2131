import { isJsonObject } from '../json.js';

/**
 * Small checks that compose into the shape of a payload. Wording and codes are Discord's, as in its answers. Slack's webhooks give no
 * detail, so there they only tell a developer what was wrong. Lengths are in UTF-16 units, the strictest count in use.
 */
export interface PayloadFault {
  /** Keys and indexes from the payload's root. */
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

export type PayloadPath = readonly string[];
export type Rule = (value: unknown, path: PayloadPath) => PayloadFault[];

export const fault = (path: PayloadPath, code: string, message: string): PayloadFault => ({
  path,
  code,
  message,
});

/** `embeds.0.title: Must be 256 or fewer in length.` */
export const formatFault = ({ path, message }: PayloadFault): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

const missing = (path: PayloadPath): PayloadFault[] => [
  fault(path, 'BASE_TYPE_REQUIRED', 'This field is required'),
];

export const between = (length: number, min: number, max: number, path: PayloadPath): PayloadFault[] =>
  length >= min && length <= max
    ? []
    : [fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)];

const atMost = (length: number, max: number, path: PayloadPath): PayloadFault[] =>
  length <= max ? [] : [fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)];

/**
 * A string of at most `max` units, not empty unless `mayBeEmpty`. `trimmed` ignores surrounding white space; `codePoints` counts an emoji
 * once.
 */
export const text =
  (max: number, { mayBeEmpty = false, trimmed = false, codePoints = false } = {}): Rule =>
  (value, path) => {
    if (typeof value !== 'string')
      return [fault(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as a string.')];
    const counted = trimmed ? value.trim() : value;
    const length = codePoints ? Array.from(counted).length : counted.length;
    return length === 0 && !mayBeEmpty ? missing(path) : atMost(length, max, path);
  };

/** A string of 1 to `max` units after trimming, for which Discord names both limits. */
export const nameText =
  (max: number): Rule =>
  (value, path) =>
    typeof value === 'string' ? between(value.trim().length, 1, max, path) : text(max)(value, path);

export const pattern =
  (wanted: RegExp): Rule =>
  (value, path) =>
    typeof value === 'string' && wanted.test(value)
      ? []
      : [fault(path, 'STRING_TYPE_REGEX', `String value did not match validation regex ${String(wanted)}.`)];

export const flag: Rule = (value, path) =>
  typeof value === 'boolean' ? [] : [fault(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.')];

export const whole =
  (min: number, max: number): Rule =>
  (value, path) => {
    if (!Number.isInteger(value))
      return [fault(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`)];
    const number = Number(value);
    if (number < min)
      return [fault(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`)];
    if (number > max)
      return [fault(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`)];
    return [];
  };

export const choice =
  (...values: readonly (string | number)[]): Rule =>
  (value, path) =>
    values.some(known => known === value)
      ? []
      : [fault(path, 'BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`)];

/** An absolute URL with one of the schemes (without their colon), at most `max` units. */
export const link =
  (max: number, ...schemes: readonly string[]): Rule =>
  (value, path) => {
    if (typeof value !== 'string' || /\s/.test(value) || !URL.canParse(value))
      return [fault(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
    const scheme = new URL(value).protocol.slice(0, -1);
    return schemes.includes(scheme)
      ? atMost(value.length, max, path)
      : [
          fault(
            path,
            'URL_TYPE_INVALID_SCHEME',
            `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.map(s => `'${s}'`).join(', ')}).`,
          ),
        ];
  };

export const list =
  (of: Rule, max: number, min = 0): Rule =>
  (value, path) =>
    Array.isArray(value)
      ? [
          ...(min > 0 ? between(value.length, min, max, path) : atMost(value.length, max, path)),
          ...value.flatMap((item, index) => of(item, [...path, String(index)])),
        ]
      : [fault(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')];

export const all =
  (...checks: readonly Rule[]): Rule =>
  (value, path) => {
    for (const check of checks) {
      const faults = check(value, path);
      if (faults.length > 0) return faults;
    }
    return [];
  };

interface ObjectOptions {
  /** Refuses unknown keys. */
  readonly closed?: boolean;
  /** A `null` counts as an absent key. */
  readonly nullable?: boolean;
}

export const shape =
  (required: Record<string, Rule>, optional: Record<string, Rule>, options: ObjectOptions = {}): Rule =>
  (value, path) => {
    if (!isJsonObject(value))
      return [fault(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')];
    const absent = (key: string): boolean =>
      value[key] === undefined || (options.nullable === true && value[key] === null);
    const unknown = options.closed
      ? Object.keys(value).filter(key => !(key in required) && !(key in optional))
      : [];
    return [
      ...unknown.map(key => fault([...path, key], 'UNKNOWN_KEY', 'This key is not known here.')),
      ...Object.entries(required).flatMap(([key, check]) =>
        absent(key) ? missing([...path, key]) : check(value[key], [...path, key]),
      ),
      ...Object.entries(optional).flatMap(([key, check]) =>
        absent(key) ? [] : check(value[key], [...path, key]),
      ),
    ];
  };

/** Picks the check by the value's `type`. */
export const variant =
  (checks: Readonly<Record<string, Rule>>): Rule =>
  (value, path) => {
    if (!isJsonObject(value))
      return [fault(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')];
    const known = Object.entries(checks).find(([type]) => type === String(value['type']));
    return known
      ? known[1](value, path)
      : choice(...Object.keys(checks))(value['type'] ?? '', [...path, 'type']);
  };
