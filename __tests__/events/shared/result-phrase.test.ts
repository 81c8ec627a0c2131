import { expect, test } from '@jest/globals';
import { describeResult } from '../../../src/events/shared/result-phrase.js';

test.each([
  ['success', undefined, { phrase: 'passed', mark: 'passed', status: 'success' }],
  ['neutral', undefined, { phrase: 'finished as neutral', mark: 'neutral', status: 'success' }],
  ['failure', 'completed', { phrase: 'failed', mark: 'failed', status: 'failure' }],
  ['startup_failure', undefined, { phrase: 'failed to start', mark: 'failed', status: 'failure' }],
  ['stale', undefined, { phrase: 'became stale', mark: 'skipped', status: 'skipped' }],
  ['action_required', 'completed', { phrase: 'requires action', mark: 'waiting' }],
  [null, 'in_progress', { phrase: 'is running', mark: 'started' }],
  [null, 'completed', { phrase: 'finished', mark: 'news' }],
  [null, 'toString', { phrase: 'was updated', mark: 'news' }],
])('describes a conclusion of %s in the state %s', (conclusion, state, expected) => {
  expect(describeResult(conclusion, state)).toEqual(expected);
});
