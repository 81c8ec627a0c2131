import { expect, test } from '@jest/globals';
import { dependabotAlert } from '../../src/events/dependabot-alert.js';
import { example, patched } from '../helpers/corpus.js';
import { fields, headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const created = example('dependabot_alert', 'created');
const dismissed = patched(created, {
  action: 'dismissed',
  'sender.login': 'octocat',
  'alert.state': 'dismissed',
  'alert.dismissed_reason': 'tolerable_risk',
  'alert.dismissed_comment': 'Only in tests',
  'alert.dependency.scope': 'development',
});

test.each([
  ['Dependabot alert #20: medium vulnerability in semver', created],
  ['Dependabot alert #1 was fixed: medium vulnerability in ansible', example('dependabot_alert', 'fixed')],
  ['octocat dismissed Dependabot alert #20: medium vulnerability in semver', dismissed],
  [
    'Dependabot alert #20 was dismissed by a rule: medium vulnerability in semver',
    patched(created, { action: 'auto_dismissed' }),
  ],
  [
    'Dependabot alert #20 is back: medium vulnerability in semver',
    patched(created, { action: 'reintroduced' }),
  ],
  [
    'octocat changed who is assigned to Dependabot alert #20: medium vulnerability in semver',
    patched(dismissed, { action: 'assignees_changed' }),
  ],
  ['A Dependabot alert: vulnerability', { action: 'created' }],
])('%s', (expected, payload) => {
  expect(headline(dependabotAlert, payload)).toBe(expected);
});

test('lists severity, package and versions while it is open', () => {
  expect(fields(dependabotAlert, created)).toEqual([
    'Severity: Medium (CVSS 5.3)',
    'Package: semver (npm)',
    'Vulnerable versions: < 7.5.2',
    'Patched versions: 7.5.2',
  ]);
  expect(fields(dependabotAlert, dismissed)).toEqual([]);
});

test('shows its summary, and where and why', () => {
  expect(lines(dependabotAlert, created)).toEqual([
    'semver vulnerable to Regular Expression Denial of Service',
  ]);
  expect(facts(dependabotAlert, dismissed)).toBe(
    'package-lock.json · development only · CVE-2022-25883 · reason: tolerable risk · Only in tests',
  );
});

test('leads to the alert, and its CVE to the advisory', () => {
  const { news } = subject(dependabotAlert, created, { GITHUB_SERVER_URL: 'https://ghe.example' });
  expect(news.url).toBe('https://github.com/wolfy1339/pika-pack/security/dependabot/20');
  expect(news.facts?.flat()).toContainEqual(
    expect.objectContaining({ url: 'https://ghe.example/advisories/GHSA-c2qf-rxjj-qqgw' }),
  );
});
