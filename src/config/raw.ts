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

/** Resolves an alias to its node; returns other nodes as they are. */
export type Resolve = (node: Node | null) => Node | null;

/** Converts a YAML value to the text of the input. */
export const toRawInput = (node: Node | null, shape: ConfigShape, resolve: Resolve): string => {
  if (isScalar(node)) return readScalar(node);
  switch (shape.kind) {
    case 'text':
    case 'boolean':
    case 'choice':
      throw new WrongShape(`it is ${isMap(node) ? 'a map' : 'a list'}`, QUOTES);
    case 'choices':
    case 'list':
      if (isSeq<Node>(node)) return node.items.map(item => toLine(resolve(item))).join('\n');
      throw new WrongShape('it is a map', 'write a list');
    case 'map':
      return isMap<Node, Node | null>(node)
        ? joinEntries(node.items, shape, resolve)
        : sequenceToLines(node, resolve);
  }
};

const QUOTES = 'write one text, in quotes where it begins with { or [';

/** A list of `Name: value`, each a text or a map. */
const sequenceToLines = (node: Node | null, resolve: Resolve): string => {
  if (!isSeq<Node>(node)) throw new WrongShape('it holds nothing', 'write one "name: value" per line');
  return node.items
    .map(item => resolve(item))
    .map(item =>
      isMap<Node, Node | null>(item) ? joinEntries(item.items, { kind: 'map' }, resolve) : toLine(item),
    )
    .join('\n');
};

interface MapPair {
  readonly key: Node;
  readonly value: Node | null;
}

const joinEntries = (
  pairs: readonly MapPair[],
  { lists }: Extract<ConfigShape, { kind: 'map' }>,
  resolve: Resolve,
): string =>
  [...withMerged(pairs, resolve)]
    .map(([name, node]) => {
      if (name.includes(':')) throw new WrongShape(`"${name}" holds a colon`, 'write a name without one');
      const value = resolve(node);
      const several =
        lists && isSeq<Node>(value) ? value.items.map(item => toLine(resolve(item))).join(', ') : undefined;
      return `${name}: ${several ?? toLine(value)}`;
    })
    .join('\n');

/** The pairs by name, merged with the maps under `<<`. The map's own names win. https://yaml.org/type/merge.html */
const withMerged = (pairs: readonly MapPair[], resolve: Resolve): ReadonlyMap<string, Node | null> => {
  const own = pairs.map(({ key, value }) => [toLine(resolve(key)), value] as const);
  const merged = own
    .filter(([name]) => name === '<<')
    .map(([, value]) => resolve(value))
    .flatMap(value => (isSeq<Node>(value) ? value.items.map(resolve).toReversed() : [value]))
    .flatMap(value => (isMap<Node, Node | null>(value) ? value.items : []))
    .map(({ key, value }) => [toLine(resolve(key)), value] as const);
  return new Map([...merged, ...own.filter(([name]) => name !== '<<')]);
};

/** A scalar on one line, so that a value never adds lines. */
const toLine = (node: Node | null): string => {
  if (!isScalar(node)) throw new WrongShape('an item of it is a map or a list', 'write each as one text');
  return readScalar(node)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
};

/** The text as written, so that numbers and IDs keep all digits. */
const readScalar = ({ value }: { readonly value: unknown }): string =>
  typeof value === 'string' ? value : '';
