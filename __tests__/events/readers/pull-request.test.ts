import { expect, test } from '@jest/globals';
import { pullRequest } from '../../../src/events/readers/pull-request.js';
import { facts, subject, title } from '../../helpers/read-subject.js';
import { pull } from '../../helpers/payloads.js';

test.each([
  ['opened', 'opened'],
  ['ready_for_review', 'opened'],
  ['closed', 'closed'],
  ['review_requested', 'waiting'],
  ['labeled', 'news'],
  ['locked', 'news'],
])('marks %s as %s', (action, mark) => {
  expect(subject(pullRequest, pull({ action })).news.mark).toBe(mark);
});

test('says when a pull request was converted to a draft', () => {
  expect(title(pullRequest, pull({ action: 'converted_to_draft' }))).toBe(
    'octocat converted pull request #12 to draft: Fix the cart total',
  );
});

test('names the author when somebody else acted', () => {
  expect(facts(pullRequest, pull({ 'pull_request.user.login': 'hubot' }))).toContain('opened by hubot');
  expect(facts(pullRequest, pull())).not.toContain('opened by');
});

test.each([
  ['CI_FAILURE', 'Pull request #12 was removed from the merge queue: checks failed'],
  ['MERGE', 'Pull request #12 was removed from the merge queue: it was merged'],
  ['UNKNOWN_REMOVAL_REASON', 'octocat removed pull request #12 from the merge queue: Fix the cart total'],
])('explains why it left the merge queue: %s', (reason, expected) => {
  expect(title(pullRequest, pull({ action: 'dequeued', reason }))).toBe(expected);
});

test('shows the previous base branch after an edit', () => {
  const edited = pull({ action: 'edited', changes: { base: { ref: { from: 'dev' } } } });
  expect(title(pullRequest, edited)).toBe(
    'octocat changed the base of pull request #12 from dev to main: Fix the cart total',
  );
});

test('shows the previous title after an edit', () => {
  const edited = pull({ action: 'edited', changes: { title: { from: 'Fix teh cart' } } });
  expect(title(pullRequest, edited)).toBe('octocat renamed pull request #12: Fix the cart total');
  expect(facts(pullRequest, edited)).toContain('was Fix teh cart');
});

test('shows the outcome before an endless title', () => {
  const long = { 'pull_request.title': 'Fix the cart total '.repeat(20) };
  expect(title(pullRequest, pull({ ...long, action: 'closed' }))).toMatch(
    /^octocat closed pull request #12 without merging: Fix the cart total Fix/,
  );
});

test('groups the digits of large numbers', () => {
  const large = pull({ 'pull_request.additions': 12_345, 'pull_request.changed_files': 1_001 });
  expect(facts(pullRequest, large)).toContain('+12,345 −12 in 1,001 files');
});
