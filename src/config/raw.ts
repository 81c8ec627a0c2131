import { isScalar, isSeq, isMap, type Node } from 'yaml';
import type { Shape } from './keys.js';

/** What is wrong with a value, and what to write instead. */
export class WrongShape extends Error {
  readonly mend: string;

  constructor(problem: string, mend: string) {
    super(problem);
    this.mend = mend;
  }
}

/** A YAML value as the input of that name would say it. */
export const rawOf = (node: Node | null, shape: Shape): string => {
  if (isScalar(node)) return textOf(node);
  switch (shape.kind) {
    case 'text':
    case 'boolean':
    case 'word':
      throw new WrongShape(`it is ${isMap(node) ? 'a map' : 'a list'}`, QUOTES);
    case 'words':
    case 'list':
      if (isSeq<Node>(node)) return node.items.map(lineOf).join('\n');
      throw new WrongShape('it is a map', 'write a list');
    case 'map':
      return isMap<Node, Node | null>(node) ? entries(node.items, shape) : lines(node);
  }
};

const QUOTES = 'write one text, in quotes where it begins with { or [';

/** A list of `Name: value`, each a text or a map of its own. */
const lines = (node: Node | null): string => {
  if (!isSeq<Node>(node)) throw new WrongShape('it holds nothing', 'write one "name: value" per line');
  return node.items
    .map(item => (isMap<Node, Node | null>(item) ? entries(item.items, { kind: 'map' }) : lineOf(item)))
    .join('\n');
};

const entries = (
  pairs: readonly { readonly key: Node; readonly value: Node | null }[],
  { lists }: Extract<Shape, { kind: 'map' }>,
): string =>
  pairs
    .map(({ key, value }) => {
      const name = lineOf(key);
      if (name.includes(':')) throw new WrongShape(`"${name}" holds a colon`, 'write a name without one');
      const several = lists && isSeq<Node>(value) ? value.items.map(lineOf).join(', ') : undefined;
      return `${name}: ${several ?? lineOf(value)}`;
    })
    .join('\n');

/** A scalar on one line: a value never makes lines of its own. */
const lineOf = (node: Node | null): string => {
  if (!isScalar(node)) throw new WrongShape('an item of it is a map or a list', 'write each as one text');
  return textOf(node)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
};

/** As it is written: neither numbers nor IDs lose a digit. */
const textOf = ({ value }: { readonly value: unknown }): string => (typeof value === 'string' ? value : '');
