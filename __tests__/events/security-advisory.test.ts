import { expect, test } from '@jest/globals';
import { securityAdvisory } from '../../src/events/security-advisory.js';
import { example, patched } from '../helpers/corpus.js';
import { fields, headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const published = example('security_advisory', 'published');
const updated = example('security_advisory', 'updated');

test.each([
  ['Moderate advisory in django', published],
  ['Moderate advisory in harp was updated', updated],
  ['Critical advisory in static-eval was withdrawn', example('security_advisory', 'withdrawn')],
  ['Advisory in django', patched(published, { 'security_advisory.severity': null })],
  ['Moderate advisory was published', patched(published, { 'security_advisory.vulnerabilities': null })],
])('%s', (expected, payload) => {
  expect(headline(securityAdvisory, payload)).toBe(expected);
});

test('lists severity, package, vulnerable and patched versions', () => {
  expect(fields(securityAdvisory, published)).toEqual([
    'Severity: Moderate',
    'Package: django (pip)',
    'Vulnerable versions: >= 2.0.0, < 2.0.2 or >= 1.11.8, < 1.11.10',
    'Patched versions: 2.0.2, 1.11.10',
  ]);
  expect(fields(securityAdvisory, updated)).toContain('Patched versions: none yet');
});

test('shows the description when it is new, the summary when it has changed', () => {
  expect(subject(securityAdvisory, published).news.body).toMatch(/^django\.contrib\.auth/);
  expect(lines(securityAdvisory, published)).toEqual([]);
  expect(subject(securityAdvisory, updated).news.body).toBeUndefined();
  expect(lines(securityAdvisory, updated)).toEqual(['Unauthorized File Access in harp']);
});

test('names its identifiers and no repository, and leads to the advisory', () => {
  expect(facts(securityAdvisory, published)).toBe('CVE-2018-6188 · GHSA-rf4j-j272-fj86');
  expect(subject(securityAdvisory, published).repo).toBeUndefined();
  expect(subject(securityAdvisory, published).news.url).toBe(
    'https://github.com/advisories/GHSA-rf4j-j272-fj86',
  );
});
