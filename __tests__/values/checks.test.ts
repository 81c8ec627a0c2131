import { describe, expect, test } from '@jest/globals';

import {
  address,
  choice,
  flag,
  list,
  noOther,
  number,
  atLeastOneOf,
  pattern,
  shape,
  text,
  variant,
  whole,
} from '../../src/values/checks.js';
import type { Check } from '../../src/values/findings.js';

const kind = variant({ a: shape({ type: text() }, { size: number }), 2: flag }, noOther('a', 2));

test.each<readonly [string, Check, unknown]>([
  ['a text of maximum length', text(3), 'abc'],
  ['a text with white space around it', text(3, { trimmed: true }), '  abc '],
  ['an empty text when allowed', text(3, { mayBeEmpty: true }), ''],
  ['a pattern', pattern(/^a+$/, 'as'), 'aa'],
  ['a whole number', whole(1, 3), 3],
  ['a URL', address(30, 'https'), 'https://shop.example/'],
  ['a list', list(flag, 2, 1), [true, false]],
  ['an object with a null', shape({}, { a: flag }, { nullable: true }), { a: null }],
  ['a variant', kind, { type: 'a', size: 1 }],
  ['one of two keys', atLeastOneOf('a', 'b'), { b: 1 }],
])('accepts %s', (_what, check, value) => {
  expect(check(value, '')).toEqual([]);
});

test.each<readonly [string, Check, unknown, string, string]>([
  ['a long text', text(3), 'abcd', 'x', '4 of 3 characters'],
  ['more than a thousand characters', text(1024), 'a'.repeat(1100), 'x', '1,100 of 1,024 characters'],
  ['blank text', text(3, { trimmed: true }), '  ', 'x', 'empty'],
  ['half of a surrogate pair', text(3), '\ud83d', 'x', 'holds half a character'],
  ['a number instead of text', text(3), 1, 'x', 'not a text'],
  ['text instead of a number', number, '1', 'x', 'not a number'],
  ['a fraction', whole(1, 3), 1.5, 'x', 'not a whole number'],
  ['a number too small', whole(1, 3), 0, 'x', '0 is not 1 to 3'],
  ['a number below any limit', whole(1), 0, 'x', '0 is not 1 or more'],
  ['an unknown word', choice('a', 'b'), 'c', 'x', 'not a or b'],
  ['another scheme', address(30, 'https'), 'http://a.example', 'x', 'not an address that begins with https:'],
  [
    'a URL with a space',
    address(30, 'https'),
    'https://a.example/b c',
    'x',
    'not an address that begins with https:',
  ],
  ['a long list', list(flag, 1), [true, true], 'x', '2 of 1 entries'],
  ['an empty list', list(flag, 2, 1), [], 'x', 'empty'],
  ['a short list', list(flag, 5, 3), [true], 'x', '1 of at least 3 entries'],
  ['an invalid entry', list(flag), [true, 1], 'x[1]', 'not true or false'],
  ['a missing key', shape({ a: flag }, {}), {}, 'x.a', 'missing'],
  ['a null when not allowed', shape({}, { a: flag }), { a: null }, 'x.a', 'not true or false'],
  ['a list instead of an object', shape({}, {}), [], 'x', 'not an object'],
  ['a missing type', kind, {}, 'x.type', 'missing'],
  ['an unknown type', kind, { type: 'b' }, 'x.type', 'not a or 2'],
  ['a prototype name as type', kind, { type: 'toString' }, 'x.type', 'not a or 2'],
  ['a list as type', kind, { type: [2] }, 'x.type', 'not a or 2'],
  ['none of two keys', atLeastOneOf('a', 'b'), { a: null }, 'x', 'holds none of a, b'],
])('reports %s with its place', (_what, check, value, at, problem) => {
  expect(check(value, 'x')).toMatchObject([{ at, problem }]);
});

describe('an unknown key', () => {
  const known = { title: text(), colour: text() };

  test('is harmless and reported with the intended name', () => {
    expect(shape({}, known)({ titel: 'a', mood: 'b' }, '')).toEqual([
      { at: 'titel', problem: 'not known here (did you mean title?)', harmless: true, misspelled: true },
      { at: 'mood', problem: 'not known here', harmless: true },
    ]);
  });

  test('is rejected in a strict shape when another was surely meant', () => {
    expect(shape({}, known, { strict: true })({ titel: 'a', mood: 'b' }, '')).toEqual([
      { at: 'titel', problem: 'not known here (did you mean title?)', misspelled: true },
      { at: 'mood', problem: 'not known here', harmless: true },
    ]);
  });

  test('is shown on one line, cut when it is long', () => {
    const [found] = shape({}, {})({ [`a\n::error::${'b'.repeat(100)}`]: 1 }, 'x');
    expect(found?.at).toMatch(/^x\.a ::error::b+…$/);
  });

  test('may be a name that every object has', () => {
    expect(shape({ constructor: flag }, {})({}, '')).toEqual([{ at: 'constructor', problem: 'missing' }]);
  });
});
