import { expect, test } from '@jest/globals';

import { annotationsIn, masksIn, readFileCommands } from '../../../../tools/testing/runner/commands.js';

test.each<[string, string, Record<string, string>]>([
  ['a plain value', 'a=b=c\n', { a: 'b=c' }],
  ['a plain value that looks like a block', 'a=b<<c\n', { a: 'b<<c' }],
  ['several lines', 'a<<END\none\n\ntwo=2\nEND\nb=1\n', { a: 'one\n\ntwo=2', b: '1' }],
  ['an empty block', 'a<<END\nEND\n', { a: '' }],
  ['Windows line endings', 'a<<END\r\none\r\nEND\r\n', { a: 'one' }],
  ['a later value for the same key', 'a=1\na=2\n', { a: '2' }],
])('reads %s', (_what, content, values) => {
  expect(readFileCommands(content)).toEqual(values);
});

test('rejects a block without an end', () => {
  expect(() => readFileCommands('a<<END\none\n')).toThrow('"a" has no end "END"');
});

test('finds annotations with their properties', () => {
  const log =
    'hello\n::warning title=Hook%3A line,line=3::one%0Atwo 100%25\n::error::bad\n not ::notice::this\n';
  expect(annotationsIn(log)).toEqual([
    { level: 'warning', message: 'one\ntwo 100%', properties: { title: 'Hook: line', line: '3' } },
    { level: 'error', message: 'bad', properties: {} },
  ]);
});

test('finds masks', () => {
  expect(masksIn('::add-mask::one\n::debug::x\n::add-mask::two%0Athree\n')).toEqual(['one', 'two\nthree']);
});
