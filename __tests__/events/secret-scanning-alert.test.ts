import { expect, test } from '@jest/globals';
import { secretScanningAlert } from '../../src/events/secret-scanning-alert.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { headline } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const created = HAND_MADE.secret_scanning_alert;
const by = (action: string) => patched(created, { action, 'sender.login': 'octocat' });

test.each([
  ['Secret scanning alert #42: GitHub Personal Access Token', created],
  [
    'Secret scanning alert #42 leaked in public: GitHub Personal Access Token',
    patched(created, { action: 'publicly_leaked' }),
  ],
  ['octocat resolved secret scanning alert #42: GitHub Personal Access Token', by('resolved')],
  ['octocat reopened secret scanning alert #42: GitHub Personal Access Token', by('reopened')],
  ['octocat revoked the secret of secret scanning alert #42: GitHub Personal Access Token', by('revoked')],
  ['Secret scanning alert #42 was checked: GitHub Personal Access Token', by('validated')],
  ['octocat assigned secret scanning alert #42: GitHub Personal Access Token', by('assigned')],
  [
    'Secret scanning alert #42 was resolved: github personal access token',
    patched(created, { action: 'resolved', 'alert.secret_type_display_name': null }),
  ],
  ['A secret scanning alert was updated', { action: 'metadata_created' }],
])('%s', (expected, payload) => {
  expect(headline(secretScanningAlert, payload)).toBe(expected);
});

test.each([
  ['still valid', { 'alert.validity': 'active' }],
  ['no longer valid', { 'alert.validity': 'inactive' }],
  ['', { 'alert.validity': 'unknown' }],
  ['leaked in public', { 'alert.publicly_leaked': true }],
  [
    'push protection bypassed by hubot',
    { 'alert.push_protection_bypassed': true, 'alert.push_protection_bypassed_by': { login: 'hubot' } },
  ],
  ['assigned to hubot', { 'alert.assigned_to': { login: 'hubot' } }],
  [
    'reason: used in tests · Rotated anyway',
    { 'alert.resolution': 'used_in_tests', 'alert.resolution_comment': 'Rotated anyway' },
  ],
])('tells "%s" besides', (expected, patch) => {
  expect(facts(secretScanningAlert, patched(created, patch))).toBe(expected);
});

test('never shows the secret', () => {
  const found = subject(secretScanningAlert, created);
  expect(found.news.url).toBe('https://github.com/octo-org/shop/security/secret-scanning/42');
  expect(JSON.stringify(found)).not.toContain(created.alert.secret);
});
