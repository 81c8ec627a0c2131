import { expect, test } from '@jest/globals';
import { secretScanningAlertLocation } from '../../src/events/secret-scanning-alert-location.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { headline, lines } from '../helpers/news.js';
import { subject } from '../helpers/reading.js';

const found = HAND_MADE.secret_scanning_alert_location;
const comment = patched(found, {
  'location.type': 'issue_comment',
  'location.details': { issue_comment_url: 'https://api.github.com/repos/octo-org/shop/issues/comments/1' },
});

test.each([
  ['Secret scanning alert #42 was found in a commit: GitHub Personal Access Token', found],
  ['Secret scanning alert #42 was found in an issue comment: GitHub Personal Access Token', comment],
  ['A secret scanning alert was found in another place', {}],
])('%s', (expected, payload) => {
  expect(headline(secretScanningAlertLocation, payload)).toBe(expected);
});

test('shows the line and the commit, and never the secret', () => {
  expect(lines(secretScanningAlertLocation, found)).toEqual(['src/a b.ts:3 in a1b2c3d']);
  expect(lines(secretScanningAlertLocation, comment)).toEqual([]);
  expect(JSON.stringify(subject(secretScanningAlertLocation, found))).not.toContain(found.alert.secret);
});
