import { expect, test } from '@jest/globals';
import { customProperty } from '../../src/events/custom-property.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const created = HAND_MADE.custom_property;

test.each([
  ['octocat created the custom property team', created],
  ['octocat deleted the custom property team', patched(created, { action: 'deleted' })],
  [
    'octocat moved the custom property team up to the enterprise',
    patched(created, { action: 'promote_to_enterprise' }),
  ],
  ['octocat updated a custom property', patched(created, { action: 'updated', definition: null })],
])('%s', (expected, payload) => {
  expect(headline(customProperty, payload)).toBe(expected);
});

test('says what it is for and what it may hold', () => {
  expect(lines(customProperty, created)).toEqual(['Who looks after it']);
  expect(facts(customProperty, created)).toBe(
    'octo-org · single select · required · one of web, shop and mail · otherwise web',
  );
});

test('leads to the settings of its organisation', () => {
  expect(subject(customProperty, created).repo).toBeUndefined();
  expect(subject(customProperty, created).news.url).toBe(
    'https://github.com/organizations/octo-org/settings/custom-properties',
  );
});
