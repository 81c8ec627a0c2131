import { parse, parseDocument, isMap, isScalar, type Pair } from 'yaml';
import type { Control, InputEntry } from './inputs.ts';

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');

/** The comment above a key starts a group. */
const readHeading = (
  { key }: Pair,
  map: { readonly commentBefore?: string | null | undefined },
  first: boolean,
): string | undefined => {
  const own = isScalar(key) ? key.commentBefore : undefined;
  return (own ?? (first ? map.commentBefore : undefined))?.trim();
};

interface Described {
  readonly description?: string;
  readonly default?: string;
}

interface Typed {
  readonly type?: string;
  readonly 'allowed-values'?: readonly string[];
  readonly 'list-item'?: Typed;
}

/** Texts of several lines, which their type does not show. */
const LINES = ['text', 'payload'];

const chooseControl = (
  name: string,
  { type, 'allowed-values': words, 'list-item': item }: Typed,
): Control => {
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'enum' && words) return { kind: 'choice', words };
  if (type === 'list' && item?.['allowed-values']) return { kind: 'words', words: item['allowed-values'] };
  return { kind: type === 'list' || LINES.includes(name) ? 'lines' : 'text' };
};

/** The inputs of an action, in order and under their headings, with what its `action-types.yml` says about them. */
export const readInputs = (actionYml: string, typesYml: string): readonly InputEntry[] => {
  const { inputs: types } = parse(typesYml) as { readonly inputs: Readonly<Record<string, Typed>> };
  const map = parseDocument(actionYml).get('inputs');
  if (!isMap(map)) throw new Error('action.yml has no inputs');
  let group = '';
  return map.items.map((pair, index) => {
    group = readHeading(pair, map, index === 0) ?? group;
    const { key, value } = pair;
    const { description = '', default: filledIn } = (isMap(value) ? value.toJSON() : {}) as Described;
    const name = String(isScalar(key) ? key.value : '');
    return {
      name,
      group,
      description: oneLine(description),
      control: chooseControl(name, types[name] ?? {}),
      ...(filledIn !== undefined && { default: filledIn }),
    };
  });
};
