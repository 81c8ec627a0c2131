import { expect, test } from '@jest/globals';
import { checkSuite } from '../../../src/events/readers/check-suite.js';
import { example, patched } from '../../helpers/corpus.js';
import { headline, lines } from '../../helpers/read-news.js';
import { change, facts, subject } from '../../helpers/read-subject.js';

const completed = example('check_suite', 'completed');
const rerequested = example('check_suite', 'rerequested');

test.each([
  ['octocoders-linter check suite passed on changes', completed],
  [
    'octocoders-linter check suite failed on changes',
    patched(completed, { 'check_suite.conclusion': 'failure' }),
  ],
  ['octocoders-linter check suite was queued on master', example('check_suite', 'requested')],
  ['octocoders-linter[bot] requested a re-run of the octocoders-linter check suite on changes', rerequested],
  [
    'Check suite passed on pull request #2',
    patched(completed, { 'check_suite.app': null, 'check_suite.head_branch': null }),
  ],
])('%s', (expected, payload) => {
  expect(headline(checkSuite, payload)).toBe(expected);
});

test('has a status once it is completed, and none while it is requested again', () => {
  expect(subject(checkSuite, completed).status).toBe('success');
  expect(subject(checkSuite, rerequested).status).toBeUndefined();
});

test('shows its commit, its pull request, and the number of checks', () => {
  expect(lines(checkSuite, completed)).toEqual(['ec26c3e Update README.md — Codertocat']);
  expect(facts(checkSuite, completed)).toBe('pull request #2 · 1 check');
  expect(change(checkSuite, completed)).toBe(
    'on changes | ec26c3e Update README.md — Codertocat | pull request #2',
  );
});

test.each([
  ['/commit/ec26c3e57ca3a959ca5aad62de7213c562f8c821/checks', completed],
  ['', patched(completed, { 'check_suite.head_sha': null })],
])('links to …%s', (path, payload) => {
  expect(subject(checkSuite, payload).news.url).toBe(`https://github.com/Codertocat/Hello-World${path}`);
});
