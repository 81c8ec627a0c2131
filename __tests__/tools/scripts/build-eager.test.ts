import { runInNewContext } from 'node:vm';

import { expect, test } from '@jest/globals';

import { compileAtOnce } from '../../../tools/scripts/build-eager.ts';

test.each([
  ['a top-level function', 'const a = () => 1;', 'const a = (() => 1);'],
  ['one with a body', 'const a = async function () {};', 'const a = (async function () {});'],
  ['one inside another', 'const a = () => b => 1;', 'const a = (() => (b => 1));'],
  ['each in a list', 'x([() => 1], b => b);', 'x([(() => 1)], (b => b));'],
  ['those of an object', 'const o = { a: () => 1, b: b => b };', 'const o = { a: (() => 1), b: (b => b) };'],
  [
    'those in a function around the whole file',
    '(() => { var m = { 1: (a) => a }; m[1](); })();',
    '((() => { var m = { 1: ((a) => a) }; m[1](); }))();',
  ],
  ['one in a declaration', 'function a() { return () => 1; }', 'function a() { return (() => 1); }'],
  ['one in a class', 'class A { get b() { return () => 1; } }', 'class A { get b() { return (() => 1); } }'],
  ['a function passed as an argument', '((f) => f())(() => 1);', '(((f) => f()))((() => 1));'],
])('puts parentheses around %s', (_which, code, expected) => {
  expect(compileAtOnce(code)).toBe(expected);
});

test.each([
  ['a declaration', 'function a() { return 1; }'],
  ['methods', 'const o = { a() {}, get b() { return 1; }, set b(c) {}, async d() {} };'],
  ['a class', 'class A { a() {} get b() { return 1; } }'],
  ['text that looks like code', 'const a = "const b = () => 1;"; // c => c'],
  ['an empty file', ''],
])('leaves %s unchanged', (_which, code) => {
  expect(compileAtOnce(code)).toBe(code);
});

test('does not change behavior', () => {
  const code = 'const a = b => b + 1; const o = { c: () => [1, 2].map(d => a(d)) }; String(o.c());';
  const eager = compileAtOnce(code);
  expect(eager).not.toBe(code);
  expect([runInNewContext(eager), runInNewContext(code)]).toEqual(['2,3', '2,3']);
});
