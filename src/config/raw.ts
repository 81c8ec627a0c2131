import { isScalar, isSeq, isMap, type Node } from 'yaml';
import type { ConfigShape } from './keys.js';

/** What is wrong with a value, and what to write instead. */
export class WrongShape extends Error {
  readonly hint: string;

  constructor(problem: string, hint: string) {
    super(problem);
    this.hint = hint;
  }
}

/** A YAML value as the input of that name would say it. */
export const toRawInput = (node: Node | null, shape: ConfigShape): string => {
  if (isScalar(node)) return readScalar(node);
  switch (shape.kind) {
    case 'text':
    case 'boolean':
    case 'choice':
      throw new WrongShape(`it is ${isMap(node) ? 'a map' : 'a list'}`, QUOTES);
    case 'choices':
    case 'list':
      if (isSeq<Node>(node)) return node.items.map(toLine).join('\n');
      throw new WrongShape('it is a map', 'write a list');
    case 'map':
      return isMap<Node, Node | null>(node) ? joinEntries(node.items, shape) : joinLines(node);
  }
};

const QUOTES = 'write one text, in quotes where it begins with { or [';

/** A list of `Name: value`, each a text or a map of its own. */
const joinLines = (node: Node | null): string => {
  if (!isSeq<Node>(node)) throw new WrongShape('it holds nothing', 'write one "name: value" per line');
  return node.items
    .map(item => (isMap<Node, Node | null>(item) ? joinEntries(item.items, { kind: 'map' }) : toLine(item)))
    .join('\n');
};

const joinEntries = (
  pairs: readonly { readonly key: Node; readonly value: Node | null }[],
  { lists }: Extract<ConfigShape, { kind: 'map' }>,
): string =>
  pairs
    .map(({ key, value }) => {
      const name = toLine(key);
      if (name.includes(':')) throw new WrongShape(`"${name}" holds a colon`, 'write a name without one');
      const several = lists && isSeq<Node>(value) ? value.items.map(toLine).join(', ') : undefined;
      return `${name}: ${several ?? toLine(value)}`;
    })
    .join('\n');

/** A scalar on one line: a value never makes lines of its own. */
const toLine = (node: Node | null): string => {
  if (!isScalar(node)) throw new WrongShape('an item of it is a map or a list', 'write each as one text');
  return readScalar(node)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
};

/** As it is written: neither numbers nor IDs lose a digit. */
const readScalar = ({ value }: { readonly value: unknown }): string =>
  typeof value === 'string' ? value : '';
