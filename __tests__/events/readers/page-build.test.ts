import { expect, test } from '@jest/globals';
import { pageBuild } from '../../../src/events/readers/page-build.js';
import { example, patched } from '../../helpers/corpus.js';
import { headline, lines } from '../../helpers/read-news.js';
import { facts, subject } from '../../helpers/read-subject.js';

const built = example('page_build');
const errored = patched(built, { 'build.status': 'errored', 'build.error.message': 'No such theme' });

test.each([
  ['The GitHub Pages site was built', 'success', built],
  ['The GitHub Pages build failed', 'failure', errored],
  ['The GitHub Pages build is running', undefined, patched(built, { 'build.status': 'building' })],
  ['The GitHub Pages build was updated', undefined, patched(built, { 'build.status': null })],
])('%s (%s)', (expected, status, payload) => {
  expect(headline(pageBuild, payload)).toBe(expected);
  expect(subject(pageBuild, payload).status).toBe(status);
});

test('shows the error, the commit, who pushed it, and the duration', () => {
  expect(lines(pageBuild, errored)).toEqual(['No such theme']);
  expect(facts(pageBuild, errored)).toBe('507fc9a · by Codertocat · 17s');
});
