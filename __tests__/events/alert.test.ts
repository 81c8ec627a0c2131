import { expect, test } from '@jest/globals';
import { type Actions, alertNews } from '../../src/events/alert.js';

const ACTIONS: Actions = {
  created: { alone: '#', mark: 'security' },
  dismissed: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
};
const octocat = { login: 'octocat' };

test.each([
  ['Test alert #1: $& #', { action: 'created', sender: octocat }],
  ['octocat dismissed test alert #1: $& #', { action: 'dismissed', sender: octocat }],
  ['Test alert #1 was dismissed: $& #', { action: 'dismissed', sender: { login: 'github' } }],
  ['Test alert #1 was dismissed: $& #', { action: 'dismissed' }],
  ['Test alert #1 was updated: $& #', { action: '__proto__' }],
])('%s', (expected, payload) => {
  expect(alertNews(ACTIONS, payload, { label: 'test alert #1', about: '$& #' }).title).toBe(expected);
});
