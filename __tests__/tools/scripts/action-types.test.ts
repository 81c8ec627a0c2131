import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { actionTypes } from '../../../tools/scripts/action-types.js';

interface Type {
  readonly type: string;
  readonly separator?: string;
  readonly 'allowed-values'?: readonly string[];
  readonly 'list-item'?: Type;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

interface Types {
  readonly inputs: Readonly<Record<string, Type>>;
  readonly outputs: Readonly<Record<string, Type>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const made = actionTypes(read('action.yml'), read('watch/action.yml'), read('drain/action.yml'));
const actions = ['', 'watch/', 'drain/'].map(folder => ({
  path: `${folder}action-types.yml`,
  types: parse(read(`${folder}action-types.yml`)) as Types,
  metadata: parse(read(`${folder}action.yml`)) as Metadata,
}));

/** Whether a text has a type, as the typing project defines it. */
const fits = (text: string, type: Type): boolean => {
  switch (type.type) {
    case 'boolean':
      return ['true', 'false'].includes(text);
    case 'integer':
      return /^\d+$/.test(text);
    case 'enum':
      return type['allowed-values']?.includes(text) === true;
    case 'list':
      return text.split(type.separator ?? '').every(item => fits(item, type['list-item'] ?? type));
    default:
      return type.type === 'string';
  }
};

test.each(actions)('$path is up to date', ({ path }) => {
  expect(read(path)).toBe(made[path]);
});

test.each(actions)('$path gives each input and output of its action a type', ({ types, metadata }) => {
  expect(Object.keys(types.inputs)).toEqual(Object.keys(metadata.inputs));
  expect(Object.keys(types.outputs)).toEqual(Object.keys(metadata.outputs));
});

test.each(actions)('$path has a type that fits each default', ({ types, metadata }) => {
  const defaults = Object.entries(metadata.inputs).flatMap(([name, entry]) =>
    entry.default === undefined ? [] : [{ name, value: entry.default, type: types.inputs[name] }],
  );
  expect(defaults.length).toBeGreaterThan(3);
  expect(defaults.filter(({ value, type }) => !type || !fits(value, type))).toEqual([]);
});

test.each(actions)('$path knows the words that an enum’s description names', ({ types, metadata }) => {
  const all = [
    ...Object.entries(types.inputs).map(([name, type]) => ({ name, type, entry: metadata.inputs[name] })),
    ...Object.entries(types.outputs).map(([name, type]) => ({ name, type, entry: metadata.outputs[name] })),
  ].filter(({ type }) => type['allowed-values']);
  const unsaid = all.flatMap(({ name, type, entry }) =>
    (type['allowed-values'] ?? [])
      .filter(word => !entry?.description.includes(`\`${word}\``))
      .map(word => `${name}: ${word}`),
  );
  // The word of the default need not be explained.
  expect(unsaid.filter(line => !line.endsWith(': auto'))).toEqual([]);
});

test('rejects an input without a type', () => {
  const more = read('drain/action.yml').replace('\n  max:', '\n  colour:\n    description: New.\n  max:');
  expect(() => actionTypes(read('action.yml'), read('watch/action.yml'), more)).toThrow('colour has no type');
});

test('rejects a type for an input that does not exist', () => {
  const less = read('drain/action.yml').replace('\n  max:', '\n  least:');
  expect(() => actionTypes(read('action.yml'), read('watch/action.yml'), less)).toThrow('no action has max');
});
