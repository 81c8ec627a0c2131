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
])('reads the action %j as "%s"', (action, expected) => {
  expect(actionPhrase(ACTION_PHRASES, action, '#7 A')).toBe(expected);
});

test('shows a subject that looks like a pattern unchanged', () => {
  expect(actionPhrase(ACTION_PHRASES, 'moved', '# $& $1')).toBe('moved # $& $1 away');
});

test('replaces underscores in GitHub’s words', () => {
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
