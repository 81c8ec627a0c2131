import { expect, test } from '@jest/globals';
import { repositoryImport } from '../../src/events/repository-import.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject } from '../helpers/reading.js';

const imported = example('repository_import');

test.each([
  ['Import of the repository succeeded', 'success', imported],
  ['Import of the repository failed', 'failure', patched(imported, { status: 'failure' })],
  ['Import of the repository was cancelled', 'cancelled', patched(imported, { status: 'cancelled' })],
  ['Import of the repository was updated', undefined, patched(imported, { status: null })],
])('%s', (title, status, payload) => {
  const found = subject(repositoryImport, payload);
  expect(found.news).toMatchObject({ title, url: 'https://github.com/Codertocat/Hello-World' });
  expect(found.status).toBe(status);
});

test('says who asked for it', () => {
  expect(facts(repositoryImport, imported)).toBe('by Codertocat');
});
