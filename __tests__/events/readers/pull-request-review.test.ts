import { expect, test } from '@jest/globals';
import { pullRequestReview } from '../../../src/events/readers/pull-request-review.js';
import { example, patched } from '../../helpers/corpus.js';
import { change, facts, subject, title } from '../../helpers/read-subject.js';

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const OLD = '9999999d4e5f60718293a4b5c6d7e8f901234567';
const review = patched(example('pull_request_review', 'submitted'), {
  'sender.login': 'octocat',
  'review.state': 'approved',
  'review.user.login': 'octocat',
  'review.body': '**Ship it**',
  'review.commit_id': HEAD,
  'pull_request.title': 'Fix the cart',
  'pull_request.user.login': 'hubot',
  'pull_request.head.sha': HEAD,
});

test.each([
  ['octocat approved pull request #2: Fix the cart', {}],
  ['octocat requested changes on pull request #2: Fix the cart', { 'review.state': 'changes_requested' }],
  ['octocat reviewed pull request #2: Fix the cart', { 'review.state': 'commented' }],
  ['octocat edited a review of pull request #2: Fix the cart', { action: 'edited' }],
  [
    "octocat edited hubot's review of pull request #2: Fix the cart",
    { action: 'edited', 'review.user.login': 'hubot' },
  ],
  ['octocat dismissed a review of pull request #2: Fix the cart', { action: 'dismissed' }],
  [
    "octocat dismissed hubot's review of pull request #2: Fix the cart",
    { action: 'dismissed', 'review.user.login': 'hubot' },
  ],
  ['octocat submitted a review of pull request #2: Fix the cart', { 'review.state': 'pending' }],
  ['octocat approved a pull request', { pull_request: null }],
])('%s', (expected, patch) => {
  expect(title(pullRequestReview, patched(review, patch))).toBe(expected);
});

test.each([
  ['approved', 'submitted', 'approved'],
  ['rejected', 'submitted', 'changes_requested'],
  ['comment', 'submitted', 'commented'],
  ['cancelled', 'dismissed', 'dismissed'],
  ['comment', 'edited', 'approved'],
])('is marked as %s when it is %s with the state %s', (mark, action, state) => {
  expect(subject(pullRequestReview, patched(review, { action, 'review.state': state })).news.mark).toBe(mark);
});

test('links to the review and shows its text', () => {
  expect(subject(pullRequestReview, review).news).toMatchObject({
    url: 'https://github.com/Codertocat/Hello-World/pull/2#pullrequestreview-237895671',
    body: '**Ship it**',
  });
});

test('does not show the text of a dismissed review', () => {
  expect(subject(pullRequestReview, patched(review, { action: 'dismissed' })).news.body).toBeUndefined();
});

test('shows whose pull request it is and between which branches', () => {
  expect(facts(pullRequestReview, review)).toBe('changes → master · opened by hubot');
});

test('says when it is about an older commit', () => {
  expect(facts(pullRequestReview, patched(review, { 'review.commit_id': OLD }))).toBe(
    'on 9999999, not the latest commit · changes → master · opened by hubot',
  );
});

test('shows the head of the pull request, never the merge commit', () => {
  const env = { GITHUB_REF: 'refs/pull/2/merge' };
  expect(change(pullRequestReview, review, env)).toBe(
    'on pull request #2: Fix the cart | a1b2c3d · changes → master — hubot',
  );
});

test('names the owner of a fork', () => {
  const fork = { 'pull_request.head.repo.full_name': 'hubot/shop', 'pull_request.head.user.login': 'hubot' };
  expect(facts(pullRequestReview, patched(review, fork))).toMatch(/^hubot:changes → master/);
});

test('shows what the context says without its pull request', () => {
  const env = { GITHUB_REF: 'refs/pull/7/merge' };
  expect(change(pullRequestReview, {}, env)).toBe('on pull request #7');
});
