import { expect, test } from '@jest/globals';
import { readHeadChange } from '../../../src/events/shared/head.js';
import { toPlainText } from '../../../src/text/plain.js';

const repo = { name: 'o/r', url: 'https://github.com/o/r' };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

test.each([
  ['main | a1b2c3d', { ref: 'main', sha }],
  ['tag v1 | a1b2c3d', { ref: 'refs/tags/v1', sha }],
  ['#7', { ref: 'refs/pull/7/merge', sha }],
  ['#9 in the merge queue of main | a1b2c3d', { ref: 'gh-readonly-queue/main/pr-9-0abc', sha }],
  [
    'topic | a1b2c3d Fix — octocat | #7',
    {
      ref: 'topic',
      sha,
      commit: { message: 'Fix', author: { username: 'octocat' } },
      pulls: [{ number: 7 }, { number: 8 }],
    },
  ],
  ['', { ref: null, sha: '0'.repeat(40), pulls: null }],
])('%s', (expected, head) => {
  const { on, lines, facts } = readHeadChange(repo, head);
  expect([...(on ? [on] : []), ...lines, ...facts].map(toPlainText).join(' | ')).toBe(expected);
});
