import { expect, test } from '@jest/globals';
import { asObject } from '../../src/values/json.js';
import { joinNames, readNames } from '../../src/values/read.js';

test.each([[null], [undefined], ['abc'], [7], [['a']]])('finds no keys in %j', value => {
  expect(Object.keys(asObject(value))).toEqual([]);
});

test('returns an object itself', () => {
  expect(asObject({ a: 1 })).toEqual({ a: 1 });
});

test.each([
  [
    ['a', 'b'],
    ['a', '', 7, null, ' b\n'],
  ],
  [[], 'ab'],
  [[], null],
])('reads %j as the names in %j', (expected, value) => {
  expect(readNames(value)).toEqual(expected);
});

test.each([
  ['', []],
  ['a', ['a']],
  ['a and b', ['a', 'b']],
  ['a, b and 1 other', ['a', 'b', 'c']],
  ['a, b and 2 others', ['a', 'b', 'c', 'd']],
])('"%s" joins %j', (expected, all) => {
  expect(joinNames(all)).toBe(expected);
});

test('names as many as the caller wants', () => {
  expect(joinNames(['a', 'b', 'c'], 3)).toBe('a, b and c');
});
