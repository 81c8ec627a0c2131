import { isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { entry } from '../values/read.js';
import { quoteValue, UserError } from '../inputs/user-error.js';
import { describeYamlProblem } from '../inputs/yaml-problem.js';
import { findNearest } from '../text/nearest.js';
import { CONFIG_KEYS, NOT_IN_CONFIG } from './keys.js';
import { toRawInput, WrongShape } from './raw.js';

/** Raw inputs by name, from the text of a config file. Throws a `UserError` for the first mistake. */
export const parseConfig = (path: string, text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { key, value } of readPairs(path, text)) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '$schema') continue;
    found.set(name, readValue(path, name, value));
  }
  return found;
};

const configError = (path: string, problem: string, hint: string, cause?: unknown): UserError =>
  new UserError('config', `${path}: ${problem}`, hint, { cause });

interface YamlPair {
  readonly key: Node;
  readonly value: Node | null;
}

const readPairs = (path: string, text: string): readonly YamlPair[] => {
  // Without types of YAML's own, a value is what is written: yes, 1.10 and an ID of 18 digits stay as they are.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { description, hint } = describeYamlProblem(problem.message);
    throw configError(path, `not readable as YAML: ${description}`, hint, problem);
  }
  return readContents(path, document);
};

const readContents = (path: string, { contents: node }: Document.Parsed): readonly YamlPair[] => {
  if (node === null || (isScalar(node) && String(node.value).trim() === '')) return [];
  if (isMap<Node, Node | null>(node)) return node.items;
  throw configError(path, 'it holds no keys', 'write one "input: value" per line');
};

const readValue = (path: string, name: string, value: Node | null): string => {
  const shape = entry(CONFIG_KEYS, name);
  if (shape === undefined) throw unknownKey(path, name);
  try {
    const raw = toRawInput(value, shape);
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
