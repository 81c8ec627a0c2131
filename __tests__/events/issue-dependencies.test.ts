import { expect, test } from '@jest/globals';
import { issueDependencies } from '../../src/events/issue-dependencies.js';
import { patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const ISSUES = 'https://github.com/octo-org/shop/issues';
/** Made by hand after https://docs.github.com/webhooks/webhook-events-and-payloads#issue_dependencies */
const blocked = {
  action: 'blocked_by_added',
  blocked_issue: { number: 12, title: 'Round down', html_url: `${ISSUES}/12`, state: 'open' },
  blocking_issue: { number: 7, title: 'Sums are wrong', html_url: `${ISSUES}/7`, state: 'open' },
  blocking_issue_repo: { full_name: 'octo-org/shop' },
  repository: { full_name: 'octo-org/shop', html_url: 'https://github.com/octo-org/shop' },
  sender: { login: 'octocat', html_url: 'https://github.com/octocat' },
};

test.each([
  ['octocat marked #12 Round down as blocked by #7 Sums are wrong', {}],
  [
    'octocat marked #12 Round down as no longer blocked by #7 Sums are wrong',
    { action: 'blocked_by_removed' },
  ],
  ['octocat marked #7 Sums are wrong as blocking #12 Round down', { action: 'blocking_added' }],
  ['octocat marked #7 Sums are wrong as no longer blocking #12 Round down', { action: 'blocking_removed' }],
  [
    'octocat marked #12 Round down as blocked by octo-org/till#7 Sums are wrong',
    { 'blocking_issue_repo.full_name': 'octo-org/till' },
  ],
])('%s', (expected, patch) => {
  expect(title(issueDependencies, patched(blocked, patch))).toBe(expected);
});

test.each([
  [`${ISSUES}/12`, 'blocked_by_added'],
  [`${ISSUES}/7`, 'blocking_added'],
])('leads to %s after %s', (expected, action) => {
  expect(subject(issueDependencies, patched(blocked, { action })).news.url).toBe(expected);
});

test('says so if nothing has to be waited for', () => {
  expect(facts(issueDependencies, patched(blocked, { 'blocking_issue.state': 'closed' }))).toBe(
    'the blocking issue is closed already',
  );
  expect(facts(issueDependencies, blocked)).toBe('');
});
