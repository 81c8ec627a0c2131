import { expect, test } from '@jest/globals';
import { securityAndAnalysis } from '../../src/events/security-and-analysis.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { fields, headline } from '../helpers/news.js';
import { subject } from '../helpers/reading.js';

const two = HAND_MADE.security_and_analysis;
const before = (feature: string) => `changes.from.security_and_analysis.${feature}.status`;
const one = patched(two, { [before('secret_scanning_push_protection')]: 'disabled' });
const off = patched(two, { [before('secret_scanning')]: 'enabled' });

test.each([
  ['octocat changed the security settings', two],
  ['octocat enabled secret scanning', one],
  ['octocat disabled push protection of secret scanning', off],
  ['octocat changed the security settings', { sender: { login: 'octocat' } }],
])('%s', (expected, payload) => {
  expect(headline(securityAndAnalysis, payload)).toBe(expected);
});

test('lists the changes where there are several', () => {
  expect(fields(securityAndAnalysis, two)).toEqual([
    'Secret scanning: disabled → enabled',
    'Push protection of secret scanning: enabled → disabled',
  ]);
  expect(fields(securityAndAnalysis, one)).toEqual([]);
});

test('warns where something is off now', () => {
  expect(subject(securityAndAnalysis, off).news.mark).toBe('warning');
  expect(subject(securityAndAnalysis, one).news).toMatchObject({
    mark: 'security',
    url: 'https://github.com/octo-org/shop/settings/security_analysis',
  });
});
