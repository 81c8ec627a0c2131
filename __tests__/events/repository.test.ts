import { expect, test } from '@jest/globals';
import { repository } from '../../src/events/repository.js';
import { corpus, example, patched } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const created = example('repository', 'created');
const described = patched(example('repository', 'edited'), { 'repository.description': 'Sells\nthings' });
const branch = corpus
  .find(sample => sample.name === 'repository')
  ?.examples.find(one => 'default_branch' in ((one['changes'] as object | undefined) ?? {}));
const renamed = patched(example('repository', 'renamed'), { 'changes.repository.name.from': 'Old-World' });
const transferred = example('repository', 'transferred');

test.each([
  ['Codertocat created the repository', created],
  ['Codertocat deleted the repository', patched(created, { action: 'deleted' })],
  ['Codertocat archived the repository', patched(created, { action: 'archived' })],
  ['Codertocat took the repository out of the archive', patched(created, { action: 'unarchived' })],
  ['Codertocat made the repository public', example('repository', 'publicized')],
  ['Codertocat made the repository private', example('repository', 'privatized')],
  ['Codertocat renamed the repository from Old-World to Hello-World', renamed],
  ['Codertocat transferred the repository from octocat to Octocoders', transferred],
  [
    'Codertocat transferred the repository from octo-org to Octocoders',
    patched(transferred, { 'changes.owner.from': { organization: { login: 'octo-org' } } }),
  ],
  ['Codertocat changed the default branch from main to master', branch ?? {}],
  ["Codertocat changed the repository's description", described],
  [
    "Codertocat changed the repository's description and topics",
    patched(described, { changes: { description: {}, topics: {} } }),
  ],
  ['Codertocat changed the repository', patched(described, { changes: null })],
])('%s', (expected, payload) => {
  expect(headline(repository, payload)).toBe(expected);
});

test('shows a new description', () => {
  expect(lines(repository, described)).toEqual(['Sells things']);
  expect(lines(repository, patched(described, { action: 'archived' }))).toEqual([]);
});

test('says of a new repository who can see it', () => {
  expect(facts(repository, created)).toBe('public · fork');
  expect(facts(repository, patched(created, { 'repository.private': true }))).toBe('private · fork');
});

test.each([
  ['https://github.com/Octocoders/Hello-World', created],
  ['https://github.com/Octocoders', patched(created, { action: 'deleted' })],
])('leads to %s', (expected, payload) => {
  expect(subject(repository, payload).news.url).toBe(expected);
});
