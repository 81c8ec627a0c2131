import { expect, test } from '@jest/globals';
import { installationRepositories } from '../../src/events/installation-repositories.js';
import { example, patched } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { subject } from '../helpers/reading.js';

const added = example('installation_repositories', 'added');
const removed = example('installation_repositories', 'removed');
const many = patched(added, {
  repositories_added: Array.from({ length: 7 }, (_, index) => ({ full_name: `octo-org/shop-${index}` })),
});

test.each([
  ['Codertocat gave a GitHub App access to 1 repository', added],
  ['octocat took 1 repository from a GitHub App', removed],
  ['Codertocat gave a GitHub App access to 7 repositories', many],
  [
    'Codertocat gave the app renovate access to all repositories',
    patched(added, { repository_selection: 'all', 'installation.app_slug': 'renovate' }),
  ],
  ['Codertocat gave a GitHub App access to repositories', patched(added, { repositories_added: null })],
])('%s', (expected, payload) => {
  expect(headline(installationRepositories, payload)).toBe(expected);
});

test('lists the first repositories and counts the rest', () => {
  expect(lines(installationRepositories, removed)).toEqual(['octocat/Hello-World']);
  expect(lines(installationRepositories, many).slice(4)).toEqual(['octo-org/shop-4', 'and 2 more']);
});

test('links repositories, and nothing that is no repository’s name', () => {
  expect(subject(installationRepositories, removed).news.lines?.[0]?.[0]).toMatchObject({
    url: 'https://github.com/octocat/Hello-World',
  });
  const odd = patched(removed, { 'repositories_removed.0.full_name': '../login?x' });
  expect(subject(installationRepositories, odd).news.lines?.[0]).toEqual([
    { kind: 'text', text: '../login?x' },
  ]);
});
