import { expect, test } from '@jest/globals';
import { fork } from '../../../src/events/readers/fork.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const payload = example('fork');

test.each([
  ['Octocoders forked Codertocat/Hello-World to Octocoders/Hello-World', {}],
  ['Octocoders forked Codertocat/Hello-World', { forkee: null }],
])('%s', (expected, patch) => {
  expect(title(fork, patched(payload, patch))).toBe(expected);
});

test('links to the fork and shows the number of forks', () => {
  expect(subject(fork, payload).news.url).toBe('https://github.com/Octocoders/Hello-World');
  expect(facts(fork, payload)).toBe('1 fork');
});
