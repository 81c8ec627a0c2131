import { runInNewContext } from 'node:vm';

import { expect, test } from '@jest/globals';

import { exportTogether } from '../../../tools/scripts/build-exports.ts';

const code = `const a = () => b$1;
const b$1 = 2;

exports.a = a;
exports.b = b$1;
`;

const exportsOf = (text: string): Readonly<Record<string, unknown>> => {
  const exports = {};
  runInNewContext(text, { exports });
  return exports;
};

test('adds all exports at once', () => {
  expect(exportTogether(code)).toBe(`const a = () => b$1;
const b$1 = 2;

Object.assign(exports, {
    a,
    b: b$1,
});
`);
});

test('exports the same', () => {
  expect(Object.keys(exportsOf(exportTogether(code)))).toEqual(Object.keys(exportsOf(code)));
  expect(exportsOf(exportTogether(code))['b']).toBe(2);
});

test.each([
  ['a file with one export', 'const a = 1;\nexports.a = a;\n'],
  ['an empty file', ''],
  ['other assignments', 'exports.a = 1;\nother.b = c;\nexports[d] = d;\nexports.e += e;\nexports.f = g();\n'],
  ['assignments in functions', 'const f = () => { exports.a = a; exports.b = b; };\n'],
  ['text that looks like code', 'const a = "exports.b = b;"; // exports.c = c;\n'],
])('leaves %s unchanged', (_which, text) => {
  expect(exportTogether(text)).toBe(text);
});
