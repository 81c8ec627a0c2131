import { describe, expect, test } from '@jest/globals';

import { UserError } from '../../src/inputs/user-error.js';
import { parsePayload } from '../../src/custom/parse.js';

const parse = (text: string): Promise<unknown> => parsePayload('payload', text);

test.each([
  ['JSON', '{"a": [1, "b"]}', { a: [1, 'b'] }],
  ['JSON after a byte order mark', '\uFEFF{"a": 1}', { a: 1 }],
  ['JSON with quotes and colons in its texts', '{"a": "\\"b\\": c", "d": "\\\\"}', { a: '"b": c', d: '\\' }],
  ['YAML', 'a:\n  - 1\n  - b', { a: [1, 'b'] }],
  ['JSON with comments and commas, which is YAML', '{"a": 1, # one\n}', { a: 1 }],
  ['YAML after a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ['Windows line endings', 'a: |\r\n  b\r\n  c\r\nd: 1\r\n', { a: 'b\nc\n', d: 1 }],
  ['carriage returns as line endings', 'a: 1\rb: 2\r', { a: 1, b: 2 }],
  ['tabs in JSON', '{\n\t"a":\t1\n}', { a: 1 }],
  ['tabs in YAML', 'a:\t1\t# x', { a: 1 }],
  ['document markers', '%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
  ['an empty second document', '---\na: 1\n---\n', { a: 1 }],
  ['aliases', 'a: &a [1]\nb: *a', { a: [1], b: [1] }],
  ['URLs in JSON', '{"a": "https://a.example // b"}', { a: 'https://a.example // b' }],
  ['words that YAML 1.1 reads as booleans', 'on: yes', { on: 'yes' }],
  ['dates as texts', 'a: 2026-12-31', { a: '2026-12-31' }],
  ['merge keys', 'a: &a { b: 1 }\nc:\n  <<: *a\n  d: 2', { a: { b: 1 }, c: { b: 1, d: 2 } }],
  ['texts of several lines', 'a: |\n  b\n  c\n', { a: 'b\nc\n' }],
  [
    'keys with the names of object properties',
    '{"__proto__": {"a": 1}}',
    JSON.parse('{"__proto__": {"a": 1}}'),
  ],
])('reads %s', async (_what, text, value) => {
  expect(JSON.stringify(await parse(text))).toBe(JSON.stringify(value));
});

describe('rejects in one sentence', () => {
  test.each([
    ['truncated text', '{"a": "b', /Missing closing "quote at line 1, column 9; fix it there$/],
    ['a duplicate key', 'a: 1\na: 2', /Map keys must be unique at line 2, column 1/],
    ['a duplicate key in JSON', '{"a": 1, "a": 2}', /Map keys must be unique at line 1, column 10/],
    ['a duplicate key deep inside', '{"b": [{"a": 1, "a": 2}]}', /Map keys must be unique/],
    ['an unknown alias', 'a: *b*', /Unresolved alias.*in quotes$/],
    ['an unquoted @', 'a: @b', /cannot start with reserved character.*in quotes$/],
    ['a YAML tag', 'a: !secret b', /Unresolved tag: !secret at line 1.*in quotes$/],
    ['bytes', 'a: !!binary aGk=', /a: not a value of JSON|Unresolved tag/],
    ['two documents', 'a: 1\n---\nb: 2', /it holds several documents; keep one, without a second ---$/],
    ['a tab as indentation', 'a:\n\t- b', /Tabs are not allowed.*; indent with spaces$/],
    [
      'JSON with JavaScript comments',
      '// x\n{"a": 1}',
      /; leave the comments out, or write them as in YAML, with #$/,
    ],
    ['a comment inside', '{"a": "https://x" /* x */}', /; leave the comments out/],
    ['an unquoted %', 'a: %b', /cannot start with directive.*in quotes$/],
    [
      'an unquoted ID',
      'a: [80351110224678912]',
      /^payload: a\[0\]: a number too large to keep its digits; write it in quotes/,
    ],
    ['an infinite number', 'a: .inf', /a number too large/],
    ['deep nesting', `${'['.repeat(52)}${']'.repeat(52)}`, /nested too deeply/],
    ['deep nesting in YAML', `a: ${'['.repeat(5000)}`, /^payload: /],
  ])('%s', async (_what, text, sentence) => {
    const error = await parse(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(sentence);
    expect((error as Error).message).not.toContain('\n');
  });
});
