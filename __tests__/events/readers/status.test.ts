import { expect, test } from '@jest/globals';
import { status } from '../../../src/events/readers/status.js';
import { example, patched } from '../../helpers/corpus.js';
import { headline, lines } from '../../helpers/read-news.js';
import { change, subject } from '../../helpers/read-subject.js';

const sha = '6113728f27ae82c7b1a177c8d03f9e96e0adf246';
const ci = patched(example('status'), {
  context: 'ci/build',
  description: '2 tests *failed*',
  target_url: 'https://ci.example.com/7',
  branches: [
    { name: 'topic', commit: { sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' } },
    { name: 'release', commit: { sha } },
    { name: 'master', commit: { sha } },
  ],
  'repository.default_branch': 'master',
});

test.each([
  ['ci/build passed on master', ci],
  ['ci/build failed on master', patched(ci, { state: 'failure' })],
  ['ci/build failed with an error on master', patched(ci, { state: 'error' })],
  ['ci/build is pending on master', patched(ci, { state: 'pending' })],
  ['ci/build passed on release', patched(ci, { 'repository.default_branch': 'main' })],
  ['Commit status “default” passed', example('status')],
  ['ci/build was updated', { context: 'ci/build', state: '__proto__' }],
])('%s', (expected, payload) => {
  expect(headline(status, payload)).toBe(expected);
});

test.each([
  ['failure', 'error'],
  ['success', 'success'],
  [undefined, 'pending'],
])('has the status %s when the state is %s', (expected, state) => {
  expect(subject(status, patched(ci, { state })).status).toBe(expected);
});

test('shows the description unchanged, then the commit', () => {
  expect(lines(status, ci)).toEqual(['2 tests *failed*', '6113728 Initial commit — Codertocat']);
  expect(subject(status, ci).news.body).toBeUndefined();
  expect(change(status, ci)).toBe('on master | 6113728 Initial commit — Codertocat');
});

test('names no branch when several contain the commit and none ends in it', () => {
  expect(change(status, example('status'))).toMatch(/^ \| 6113728/);
});

test.each([
  ['https://ci.example.com/7', ci],
  [`https://github.com/Codertocat/Hello-World/commit/${sha}`, patched(ci, { target_url: null })],
  [
    `https://github.com/Codertocat/Hello-World/commit/${sha}`,
    patched(ci, { target_url: 'javascript:alert(1)' }),
  ],
])('links to %s', (expected, payload) => {
  expect(subject(status, payload).news.url).toBe(expected);
});
