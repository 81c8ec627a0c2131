import { expect, test } from '@jest/globals';
import { outcomeOf } from '../../../src/events/shared/outcome.js';

test.each([
  ['success', undefined, { words: 'passed', mark: 'passed', status: 'success' }],
  ['neutral', undefined, { words: 'ended neutral', mark: 'neutral', status: 'success' }],
  ['failure', 'completed', { words: 'failed', mark: 'failed', status: 'failure' }],
  ['startup_failure', undefined, { words: 'could not start', mark: 'failed', status: 'failure' }],
  ['stale', undefined, { words: 'went stale', mark: 'skipped', status: 'skipped' }],
  ['action_required', 'completed', { words: 'needs somebody to act', mark: 'waiting' }],
  [null, 'in_progress', { words: 'is running', mark: 'started' }],
  [null, 'completed', { words: 'ended', mark: 'news' }],
  [null, 'toString', { words: 'was updated', mark: 'news' }],
])('a conclusion of %s in the state %s', (conclusion, state, expected) => {
  expect(outcomeOf(conclusion, state)).toEqual(expected);
});
