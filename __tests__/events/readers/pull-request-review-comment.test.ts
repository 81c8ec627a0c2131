import { expect, test } from '@jest/globals';
import { pullRequestReviewComment } from '../../../src/events/readers/pull-request-review-comment.js';
import { example, patched } from '../../helpers/corpus.js';
import { change, facts, subject, title } from '../../helpers/read-subject.js';

const PULL = 'https://github.com/Codertocat/Hello-World/pull/2';
const comment = patched(example('pull_request_review_comment', 'created'), {
  'sender.login': 'octocat',
  'comment.user.login': 'octocat',
  'comment.path': 'src/cart.ts',
  'comment.line': 14,
  'pull_request.title': 'Fix the cart',
});

test.each([
  ['octocat commented on pull request #2: Fix the cart', {}],
  ['octocat replied to a comment on pull request #2: Fix the cart', { 'comment.in_reply_to_id': 284312629 }],
  ['octocat edited a comment on pull request #2: Fix the cart', { action: 'edited' }],
  [
    "octocat edited hubot's comment on pull request #2: Fix the cart",
    { action: 'edited', 'comment.user.login': 'hubot' },
  ],
  ['octocat deleted a comment on pull request #2: Fix the cart', { action: 'deleted' }],
])('%s', (expected, patch) => {
  expect(title(pullRequestReviewComment, patched(comment, patch))).toBe(expected);
});

test('links to the comment and shows its text', () => {
  expect(subject(pullRequestReviewComment, comment).news).toMatchObject({
    mark: 'comment',
    url: `${PULL}#discussion_r284312630`,
    body: 'Maybe you should use more emoji on this line.',
  });
});

test('links to the pull request and shows no text for a deleted comment', () => {
  const { news } = subject(pullRequestReviewComment, patched(comment, { action: 'deleted' }));
  expect(news).toMatchObject({ mark: 'deleted', url: PULL });
  expect(news.body).toBeUndefined();
});

test.each([
  ['src/cart.ts:14', {}],
  ['src/cart.ts:12–14', { 'comment.start_line': 12 }],
  ['src/cart.ts:9', { 'comment.line': null, 'comment.original_line': 9 }],
  ['src/cart.ts', { 'comment.line': null, 'comment.original_line': null }],
])('shows the source location %s', (place, patch) => {
  const shown = `${place} · changes → master · opened by Codertocat`;
  expect(facts(pullRequestReviewComment, patched(comment, patch))).toBe(shown);
});

test('shows the head of the pull request as where it ran', () => {
  expect(change(pullRequestReviewComment, comment)).toBe(
    'on pull request #2: Fix the cart | ec26c3e · changes → master — Codertocat',
  );
});
