import { expect, test } from '@jest/globals';
import { installation } from '../../src/events/installation.js';
import { example, patched } from '../helpers/corpus.js';
import { headline } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const created = patched(example('installation', 'created'), { 'installation.app_slug': 'renovate' });

test.each([
  ['Codertocat installed the app renovate', created],
  [
    'Codertocat installed the app renovate on octo-org',
    patched(created, { 'installation.account': { login: 'octo-org' } }),
  ],
  ['octocat uninstalled a GitHub App', example('installation', 'deleted')],
  ['Codertocat gave a GitHub App new permissions', example('installation', 'new_permissions_accepted')],
  ['Codertocat suspended a GitHub App', example('installation', 'suspend')],
  ['Codertocat reactivated a GitHub App', example('installation', 'unsuspend')],
])('%s', (expected, payload) => {
  expect(headline(installation, payload)).toBe(expected);
});

test.each([
  ['1 repository: Codertocat/Hello-World', created],
  ['all repositories', example('installation', 'suspend')],
  ['', patched(created, { repositories: null })],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(installation, payload)).toBe(expected);
});

test('belongs to no repository, and leads to the installation', () => {
  expect(subject(installation, created).repo).toBeUndefined();
  expect(subject(installation, created).news.url).toBe('https://github.com/settings/installations/957387');
});
