import { expect, test } from '@jest/globals';
import { deployKey } from '../../src/events/deploy-key.js';
import { example, patched } from '../helpers/corpus.js';
import { headline } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const created = example('deploy_key', 'created');

test.each([
  ['Codertocat added the deploy key hey-its-a-deploy-key', created],
  ['Codertocat deleted the deploy key hey-its-a-deploy-key', patched(created, { action: 'deleted' })],
  ['Codertocat added a deploy key', patched(created, { 'key.title': ' ' })],
])('%s', (expected, payload) => {
  expect(headline(deployKey, payload)).toBe(expected);
});

test.each([
  ['read only', created],
  ['may write', patched(created, { 'key.read_only': false })],
  ['', patched(created, { 'key.read_only': null })],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(deployKey, payload)).toBe(expected);
});

test('leads to the keys', () => {
  expect(subject(deployKey, created).news.url).toBe(
    'https://github.com/Codertocat/Hello-World/settings/keys',
  );
});
