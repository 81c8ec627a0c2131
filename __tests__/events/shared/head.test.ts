import { expect, test } from '@jest/globals';
import { readHeadChange } from '../../../src/events/shared/head.js';
import { formatChange } from '../../helpers/read-subject.js';

const repo = { name: 'o/r', url: 'https://github.com/o/r' };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

test.each([
  ['on main | a1b2c3d', { ref: 'main', sha }],
  ['on tag v1 | a1b2c3d', { ref: 'refs/tags/v1', sha }],
  ['on pull request #7', { ref: 'refs/pull/7/merge', sha }],
  [
    'on pull request #9 in the merge queue of main | a1b2c3d',
    { ref: 'gh-readonly-queue/main/pr-9-0abc', sha },
  ],
  [
    'on topic | a1b2c3d Fix — octocat | pull request #7',
    {
      ref: 'topic',
      sha,
      commit: { message: 'Fix', author: { username: 'octocat' } },
      pulls: [{ number: 7 }, { number: 8 }],
    },
  ],
  [
    'on mona:main | a1b2c3d | pull request #7',
    {
      ref: 'main',
      sha,
      pulls: [
        {
          number: 7,
          head: { repo: { id: 2, url: 'https://api.github.com/repos/mona/r' } },
          base: { repo: { id: 1, url: 'https://api.github.com/repos/o/r' } },
        },
      ],
    },
  ],
  ['', { ref: null, sha: '0'.repeat(40), pulls: null }],
])('%s', (expected, head) => {
  expect(formatChange(readHeadChange(repo, head, { serverUrl: 'https://github.com' }), repo)).toBe(expected);
});
