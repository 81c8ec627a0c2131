import { describe, expect, test } from '@jest/globals';
import { actionPhrase, fromTo, humanize } from '../../../src/events/shared/action-phrase.js';

const ACTION_PHRASES = { opened: 'reopened #', moved: 'moved # away' };

test.each([
  ['opened', 'reopened #7 A'],
  ['moved', 'moved #7 A away'],
  ['category_changed', 'category changed #7 A'],
  ['__proto__', 'proto #7 A'],
  ['constructor', 'constructor #7 A'],
  ['a\nb', 'a b #7 A'],
  ['___', 'changed #7 A'],
  [null, 'changed #7 A'],
  [5, 'changed #7 A'],
])('the action %j reads "%s"', (action, expected) => {
  expect(actionPhrase(ACTION_PHRASES, action, '#7 A')).toBe(expected);
});

test('a thing that looks like a pattern is shown as it is', () => {
  expect(actionPhrase(ACTION_PHRASES, 'moved', '# $& $1')).toBe('moved # $& $1 away');
});

test('a word of GitHub’s is read without its underscores', () => {
  expect(humanize('too_heated')).toBe('too heated');
});

describe('a change', () => {
  test.each([
    ['a', 'b', ' from a to b'],
    [undefined, 'b', ' to b'],
    ['a', undefined, ' from a'],
    [undefined, undefined, ''],
  ])('from %s to %s reads "%s"', (from, to, expected) => {
    expect(fromTo(from, to)).toBe(expected);
  });
});
