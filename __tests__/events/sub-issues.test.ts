import { expect, test } from '@jest/globals';
import { subIssues } from '../../src/events/sub-issues.js';
import { patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

/** Made by hand after https://docs.github.com/webhooks/webhook-events-and-payloads#sub_issues */
const added = {
  action: 'sub_issue_added',
  sub_issue: { number: 12, title: 'Round down', html_url: 'https://github.com/octo-org/shop/issues/12' },
  sub_issue_repo: { full_name: 'octo-org/shop' },
  parent_issue: {
    number: 7,
    title: 'Sums are wrong',
    html_url: 'https://github.com/octo-org/shop/issues/7',
    sub_issues_summary: { total: 5, completed: 2, percent_completed: 40 },
  },
  repository: { full_name: 'octo-org/shop', html_url: 'https://github.com/octo-org/shop' },
  sender: { login: 'octocat', html_url: 'https://github.com/octocat' },
};

test.each([
  ['octocat made #12 Round down a sub-issue of #7 Sums are wrong', {}],
  ['octocat made #12 Round down a sub-issue of #7 Sums are wrong', { action: 'parent_issue_added' }],
  ['octocat removed #12 Round down as a sub-issue of #7 Sums are wrong', { action: 'sub_issue_removed' }],
  ['octocat removed #12 Round down as a sub-issue of #7 Sums are wrong', { action: 'parent_issue_removed' }],
  [
    'octocat made octo-org/till#12 Round down a sub-issue of #7 Sums are wrong',
    { 'sub_issue_repo.full_name': 'octo-org/till' },
  ],
  [
    'octocat made #12 Round down a sub-issue of octo-org/till#7 Sums are wrong',
    { parent_issue_repo: { full_name: 'octo-org/till' } },
  ],
  ['octocat changed #12 Round down, a sub-issue of #7 Sums are wrong', { action: 'reordered' }],
  ['octocat made an issue a sub-issue of an issue', { sub_issue: null, parent_issue: null }],
])('%s', (expected, patch) => {
  expect(title(subIssues, patched(added, patch))).toBe(expected);
});

test('leads to the sub-issue and says how far the whole is', () => {
  expect(subject(subIssues, added).news.url).toBe('https://github.com/octo-org/shop/issues/12');
  expect(facts(subIssues, added)).toBe('2 of 5 sub-issues done');
});

test('tells nothing of progress where there is none to tell', () => {
  const empty = { total: 0, completed: 0 };
  expect(facts(subIssues, patched(added, { 'parent_issue.sub_issues_summary': empty }))).toBe('');
});
