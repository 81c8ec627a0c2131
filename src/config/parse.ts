import { isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { entry } from '../values/read.js';
import { show, UserError } from '../inputs/user-error.js';
import { yamlProblem } from '../inputs/yaml-problem.js';
import { nearest } from '../text/nearest.js';
import { CONFIG_KEYS, NOT_IN_CONFIG } from './keys.js';
import { rawOf, WrongShape } from './raw.js';

/** Raw inputs by name, from the text of a config file. Throws a `UserError` for the first mistake. */
export const parseConfig = (path: string, text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { key, value } of pairsOf(path, text)) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '$schema') continue;
    found.set(name, valueOf(path, name, value));
  }
  return found;
};

const mistake = (path: string, problem: string, mend: string, cause?: unknown): UserError =>
  new UserError('config', `${path}: ${problem}`, mend, { cause });

interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

const pairsOf = (path: string, text: string): readonly Pair[] => {
  // Without types of YAML's own, a value is what is written: yes, 1.10 and an ID of 18 digits stay as they are.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'error' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { words, mend } = yamlProblem(problem.message);
    throw mistake(path, `not readable as YAML: ${words}`, mend, problem);
  }
  return contents(path, document);
};

const contents = (path: string, { contents: node }: Document.Parsed): readonly Pair[] => {
  if (node === null || (isScalar(node) && String(node.value).trim() === '')) return [];
  if (isMap<Node, Node | null>(node)) return node.items;
  throw mistake(path, 'it holds no keys', 'write one "input: value" per line');
};

const valueOf = (path: string, name: string, value: Node | null): string => {
  const shape = entry(CONFIG_KEYS, name);
  if (shape === undefined) throw unknownKey(path, name);
  try {
    const raw = rawOf(value, shape);
    if (raw.trim() === '')
      throw new WrongShape(
        'it has no value',
        'write one, in quotes if it begins with #, or leave the key out',
      );
    return raw;
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    throw mistake(path, `${name}: ${error.message}`, error.mend, error);
  }
};

const unknownKey = (path: string, name: string): UserError => {
  const reason = entry(NOT_IN_CONFIG, name);
  if (reason !== undefined) return mistake(path, `${show(name)} may not stand there`, reason);
  const known = Object.keys(CONFIG_KEYS);
  const near = nearest(name, known);
  return mistake(
    path,
    `${show(name)} is not known`,
    near === undefined ? `there are ${known.toSorted().join(', ')}` : `did you mean ${near}?`,
  );
};
