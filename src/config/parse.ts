import { isAlias, isMap, isScalar, type Document, type Node, type Scalar } from 'yaml';
import { entry } from '../values/read.js';
import { quoteValue, UserError } from '../inputs/user-error.js';
import { parseOrFallback } from '../inputs/mistakes.js';
import { isNull, readYaml } from '../inputs/yaml-document.js';
import { findNearest } from '../text/nearest.js';
import { CONFIG_KEYS, NOT_IN_CONFIG } from './keys.js';
import { type Resolve, toRawInput, WrongShape } from './raw.js';

/** What a config file says. */
interface ConfigText {
  /** Raw inputs by name. */
  readonly values: ReadonlyMap<string, string>;
  /** Mistakes that affect only how a message looks, by key. */
  readonly mistakes: readonly { readonly name: string; readonly mistake: UserError }[];
}

/** Parses a config file. Throws a `UserError` for the first mistake that leaves unclear where, when, or what to post. */
export const parseConfig = (path: string, text: string): ConfigText => {
  const values = new Map<string, string>();
  const mistakes: { name: string; mistake: UserError }[] = [];
  const { pairs, resolve } = readPairs(path, text);
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const node = resolve(value);
    if (name === '$schema' || (isScalar(node) && isWrittenNull(node))) continue;
    const onMistake = (mistake: UserError): void => {
      if (isEssential(name)) throw mistake;
      mistakes.push({ name, mistake });
    };
    const raw = parseOrFallback(onMistake, undefined, () => readValue(path, name, node, resolve));
    if (raw !== undefined) values.set(name, raw);
  }
  return { values, mistakes };
};

/** Not `color: #cf222e`, which is a comment. */
const isWrittenNull = (node: Scalar): boolean => isNull(node) && node.value !== '';

/** Whether a key decides, or may be meant to decide, where, when, or what to post. */
const isEssential = (name: string): boolean => {
  if (Object.hasOwn(CONFIG_KEYS, name)) return name === 'when';
  return Object.hasOwn(NOT_IN_CONFIG, name)
    ? !LOOKS.includes(name)
    : findNearest(name, ['when']) !== undefined;
};

/** Inputs that only change how a message looks. */
const LOOKS = ['username', 'avatar', 'matrix', 'steps', 'timeout', 'deadline', 'summary'];

const configError = (path: string, problem: string, hint: string, cause?: unknown): UserError =>
  new UserError('config', `${path}: ${problem}`, hint, { cause });

interface YamlPair {
  readonly key: Node;
  readonly value: Node | null;
}

const readPairs = (
  path: string,
  text: string,
): { readonly pairs: readonly YamlPair[]; readonly resolve: Resolve } => {
  // YAML types are off, so each value stays as written: yes, 1.10, and IDs of 18 digits.
  const read = readYaml(text, { schema: 'failsafe' });
  if ('problem' in read) {
    const { description, hint, cause } = read.problem;
    throw configError(path, `not readable as YAML: ${description}`, hint, cause);
  }
  const { document } = read;
  if (document === undefined) return { pairs: [], resolve: node => node };
  if (isMap<Node, Node | null>(document.contents))
    return { pairs: document.contents.items, resolve: resolverFor(path, document) };
  throw configError(path, 'it holds no keys', 'write one "input: value" per line');
};

/** A few aliases save typing; more than that is an attack on memory. */
const MOST_ALIASES = 100;

/** The node that an alias stands for. */
const resolverFor = (path: string, document: Document.Parsed): Resolve => {
  let aliases = 0;
  return node => {
    if (!isAlias(node)) return node;
    aliases += 1;
    if (aliases > MOST_ALIASES) throw configError(path, 'it holds too many aliases', 'write the values out');
    return node.resolve(document) ?? null;
  };
};

/** In UTF-16 units: far more than a message shows or a file without aliases contains. */
const LONGEST = 128 * 1024;

const readValue = (path: string, name: string, value: Node | null, resolve: Resolve): string => {
  const shape = entry(CONFIG_KEYS, name);
  if (shape === undefined) throw unknownKey(path, name);
  try {
    const raw = toRawInput(value, shape, resolve);
    if (raw.length > LONGEST) throw new WrongShape('it is too long', 'write less');
    if (raw.trim() === '')
      throw new WrongShape(
        'it has no value',
        'write one, in quotes if it begins with #, or leave the key out',
      );
    return raw;
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    throw configError(path, `${name}: ${error.message}`, error.hint, error);
  }
};

const unknownKey = (path: string, name: string): UserError => {
  const reason = entry(NOT_IN_CONFIG, name);
  if (reason !== undefined) return configError(path, `${quoteValue(name)} is not allowed there`, reason);
  const known = Object.keys(CONFIG_KEYS);
  const near = findNearest(name, known);
  return configError(
    path,
    `${quoteValue(name)} is not known`,
    near === undefined ? `there are ${known.toSorted().join(', ')}` : `did you mean ${near}?`,
  );
};
