import { expect, test } from '@jest/globals';
import { repositoryAdvisory } from '../../src/events/repository-advisory.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { fields, headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const published = HAND_MADE.repository_advisory;
const reported = patched(published, { action: 'reported' });

test.each([
  ['octocat published a high advisory in shop-cart', published],
  ['octocat reported a high vulnerability in shop-cart', reported],
  ['octocat published an advisory', { action: 'published', sender: { login: 'octocat' } }],
])('%s', (expected, payload) => {
  expect(headline(repositoryAdvisory, payload)).toBe(expected);
});

test('keeps the description of a report that is not public yet to itself', () => {
  expect(subject(repositoryAdvisory, published).news.body).toBe('Send a **negative** price.');
  expect(subject(repositoryAdvisory, reported).news.body).toBeUndefined();
  expect(lines(repositoryAdvisory, reported)).toEqual(['Anybody can set prices']);
});

test('lists severity and versions, names its identifiers and leads to it', () => {
  expect(fields(repositoryAdvisory, published)).toEqual([
    'Severity: High (CVSS 8.1)',
    'Package: shop-cart (npm)',
    'Vulnerable versions: < 1.2.0',
    'Patched versions: 1.2.0',
  ]);
  expect(facts(repositoryAdvisory, published)).toBe('CVE-2026-0001 · GHSA-aaaa-bbbb-cccc');
  expect(subject(repositoryAdvisory, published).news.url).toBe(published.repository_advisory.html_url);
});
