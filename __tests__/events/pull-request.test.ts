import { expect, test } from '@jest/globals';
import { pullRequest } from '../../src/events/pull-request.js';
import { facts, subject, title } from '../helpers/reading.js';
import { pull } from '../helpers/payloads.js';

test.each([
  ['opened', 'opened'],
  ['ready_for_review', 'opened'],
  ['closed', 'closed'],
  ['review_requested', 'waiting'],
  ['labeled', 'news'],
  ['locked', 'news'],
])('%s is marked as %s', (action, mark) => {
  expect(subject(pullRequest, pull({ action })).news.mark).toBe(mark);
});

test('a draft is made of it in so many words', () => {
  expect(title(pullRequest, pull({ action: 'converted_to_draft' }))).toBe(
    'octocat turned #12 Fix the cart total into a draft',
  );
});

test('its author is named where somebody else did it', () => {
  expect(facts(pullRequest, pull({ 'pull_request.user.login': 'hubot' }))).toContain('opened by hubot');
  expect(facts(pullRequest, pull())).not.toContain('opened by');
});
