import { expect, test } from '@jest/globals';
import { customPropertyValues } from '../../src/events/custom-property-values.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { fields, headline } from '../helpers/news.js';
import { subject } from '../helpers/reading.js';

const one = HAND_MADE.custom_property_values;
const two = patched(one, { 'new_property_values.1.value': ['2', '3'] });

test.each([
  ['octocat changed the custom property team', one],
  ['octocat changed 2 custom properties', two],
  ['octocat changed custom properties', patched(one, { new_property_values: null })],
])('%s', (expected, payload) => {
  expect(headline(customPropertyValues, payload)).toBe(expected);
});

test('shows the values before and after', () => {
  expect(fields(customPropertyValues, two)).toEqual(['team: none → web_shop', 'tier: 1 → 2, 3']);
});

test('leads to the repository', () => {
  expect(subject(customPropertyValues, one).news.url).toBe('https://github.com/octo-org/shop');
});
