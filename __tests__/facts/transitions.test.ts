import { describe, expect, test } from '@jest/globals';
import { dependsOnTransition, findTransitions } from '../../src/facts/transitions.js';
import type { Facts } from '../../src/facts/types.js';
import type { MentionInputs, WhenCondition } from '../../src/inputs/types.js';

test.each([
  ['failure', 'success', ['broken', 'changed']],
  ['failure', 'failure', []],
  ['failure', undefined, ['broken', 'changed']],
  ['success', 'failure', ['fixed', 'changed']],
  ['success', 'success', []],
  ['success', undefined, []],
  ['cancelled', 'success', []],
  ['skipped', 'failure', []],
  ['running', 'failure', []],
] as const)('%s after %s is %j', (status, previous, transitions) => {
  expect(findTransitions(status, previous)).toEqual(transitions);
});

describe('the runs before', () => {
  const decide = (
    status: Facts['status'],
    when: readonly WhenCondition[],
    mentionWhen: readonly WhenCondition[] = [],
  ) => {
    const mentions: MentionInputs = { whom: [], when: mentionWhen, users: new Map() };
    return dependsOnTransition({ when, mentions }, { status } as Facts);
  };

  test.each([
    ['failure', ['broken'], true],
    ['failure', ['changed'], true],
    ['failure', ['fixed'], false],
    ['failure', ['failure', 'broken'], false],
    ['success', ['fixed'], true],
    ['success', ['failure', 'fixed'], true],
    ['success', ['broken'], false],
    ['success', ['always', 'fixed'], false],
    ['cancelled', ['changed'], false],
  ] as const)('decide on %s under %j: %s', (status, when, expected) => {
    expect(decide(status, when)).toBe(expected);
  });

  test('decide on mentions when the message is due', () => {
    expect(decide('failure', ['failure'], ['broken'])).toBe(true);
    expect(decide('failure', ['failure'], ['failure'])).toBe(false);
    expect(decide('failure', ['success'], ['broken'])).toBe(false);
  });
});
