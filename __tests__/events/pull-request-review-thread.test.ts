import { expect, test } from '@jest/globals';
import { pullRequestReviewThread } from '../../src/events/pull-request-review-thread.js';
import { example, patched } from '../helpers/corpus.js';
import { change, facts, subject, title } from '../helpers/reading.js';

const thread = example('pull_request_review_thread', 'resolved');

test.each([
  ['octocat resolved a review thread on #118 Create issue-comment', {}],
  ['octocat reopened a review thread on #118 Create issue-comment', { action: 'unresolved' }],
])('%s', (expected, patch) => {
  expect(title(pullRequestReviewThread, patched(thread, patch))).toBe(expected);
});

test('leads to the thread and shows what it began with', () => {
  expect(subject(pullRequestReviewThread, thread).news).toMatchObject({
    mark: 'closed',
    url: 'https://github.com/octo-org/octo-repo/pull/118#discussion_r820867280',
    body: 'sup',
  });
});

test('says where it stands, who began it and how long it is', () => {
  const comments = [{ path: 'src/cart.ts', line: 3, user: { login: 'hubot' } }, { body: 'Done' }];
  expect(facts(pullRequestReviewThread, patched(thread, { 'thread.comments': comments }))).toBe(
    'src/cart.ts:3 · thread by hubot · 2 comments · issue-comment → master',
  );
});

test('without comments leads to the pull request', () => {
  expect(subject(pullRequestReviewThread, patched(thread, { thread: null })).news.url).toBe(
    'https://github.com/octo-org/octo-repo/pull/118',
  );
});

test('ran on the head of the pull request', () => {
  expect(change(pullRequestReviewThread, thread)).toBe(
    '#118 Create issue-comment | 14ae1f9 · issue-comment → master — octocat',
  );
});
