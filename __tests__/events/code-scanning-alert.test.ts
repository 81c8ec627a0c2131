import { expect, test } from '@jest/globals';
import { codeScanningAlert } from '../../src/events/code-scanning-alert.js';
import { example, patched } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { change, facts, subject } from '../helpers/reading.js';

const created = example('code_scanning_alert', 'created');
const closed = example('code_scanning_alert', 'closed_by_user');
const injection = 'Query built from user-controlled sources';

test.each([
  [`Code scanning alert #10: ${injection} on code-feature`, created],
  [
    `Code scanning alert #10 appeared: ${injection} on code-feature`,
    patched(created, { action: 'appeared_in_branch' }),
  ],
  [`Code scanning alert #10 was fixed: ${injection} on #11`, example('code_scanning_alert', 'fixed')],
  [
    'Codertocat dismissed code scanning alert #10: Too long',
    patched(closed, { 'alert.rule.description': 'Too long.' }),
  ],
  [
    `Codertocat reopened code scanning alert #10: ${injection} on code-feature`,
    patched(created, { action: 'reopened_by_user', 'sender.login': 'Codertocat' }),
  ],
  ['A code scanning alert', { action: 'created' }],
])('%s', (expected, payload) => {
  expect(headline(codeScanningAlert, payload)).toBe(expected);
});

test('shows the place, linked to the line in that commit', () => {
  expect(lines(codeScanningAlert, created)).toEqual([
    'src/main/java/com/github/demo/service/BookService.java:84',
  ]);
  expect(subject(codeScanningAlert, created).news.lines?.[0]?.[0]).toMatchObject({
    url: 'https://github.com/Codertocat/Hello-World/blob/788437584c2522f27feab10d8e631bab3e9e783a/src/main/java/com/github/demo/service/BookService.java#L84',
  });
});

test('tells the severity that GitHub shows, the tool and the rule', () => {
  expect(facts(codeScanningAlert, created)).toBe('severity error · CodeQL · java/sql-injection');
  const rated = patched(created, { 'alert.rule.security_severity_level': 'critical' });
  expect(facts(codeScanningAlert, rated)).toBe('severity critical · CodeQL · java/sql-injection');
});

test('tells why it was dismissed', () => {
  expect(facts(codeScanningAlert, patched(closed, { 'alert.dismissed_comment': 'Vendored' }))).toMatch(
    / · reason: false positive · Vendored$/,
  );
});

test.each([
  ['code-feature | 7884375', created],
  ['#11', example('code_scanning_alert', 'fixed')],
  ['main | ffac537', closed],
])('ran on %s', (expected, payload) => {
  expect(change(codeScanningAlert, payload)).toBe(expected);
});
