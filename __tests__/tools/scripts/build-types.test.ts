import { expect, test } from '@jest/globals';

import { stripTypes } from '../../../tools/scripts/build-types.ts';

test('removes types and keeps comments', () => {
  const code = '/** Why. */\nexport function one(a: number, b?: string): number { return a as number; }\n';
  expect(stripTypes(code)).toBe('/** Why. */\nexport function one(a, b) { return a; }\n');
});

test.each([
  [
    'an expression',
    '/** Why. */\nexport const one = (a: number, b?: string): number => a as number;\n',
    '/** Why. */\nexport const one = function (a, b) {\n    return a;\n};\n',
  ],
  [
    'a body with a comment',
    'export const one = async <T,>({ a }: { a: T }, ...b: T[]): Promise<void> => {\n    // Why.\n    await a;\n};\n',
    'export const one = async function ({ a }, ...b) {\n    // Why.\n    await a;\n};\n',
  ],
  [
    'an object',
    'export const one = () => ({ a: 1 });\n',
    'export const one = function () {\n    return ({ a: 1 });\n};\n',
  ],
  [
    'a comment before its value',
    'export const one = () =>\n  // Why.\n  [1].length;\n',
    'export const one = function () {\n    return (\n    // Why.\n    [1].length);\n};\n',
  ],
  [
    'a comment beside its value',
    'export const one = () => /* why */ 1;\n',
    'export const one = function () {\n    return (1);\n};\n',
  ],
  [
    'one that returns another',
    'export const one = (a: 1) => (b: 2) => a + b;\n',
    'export const one = function (a) {\n    return (b) => a + b;\n};\n',
  ],
])('makes a function of an arrow function with %s', (_which, code, expected) => {
  expect(stripTypes(code)).toBe(expected);
});

test.each([
  ['that uses `this`', 'export const one = () => this;\n'],
  ['that uses `arguments`', 'export const one = () => () => arguments[0];\n'],
  ['in an object', 'export const one = { a: () => 1 };\n'],
  ['that is an argument', 'export const one = [1].map(() => 1);\n'],
])('leaves an arrow function %s', (_which, code) => {
  expect(stripTypes(code)).toBe(code);
});
