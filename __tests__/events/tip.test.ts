import { describe, expect, test } from '@jest/globals';

import { tipOf } from '../../src/events/tip.js';
import { common, pull, push, run, sha } from '../helpers/payloads.js';
import { context } from '../helpers/reading.js';

const main = { kind: 'branch', name: 'main' };
const own = 'ffac537e6cbbf934b08745a378932722df287a53';

describe('the commit and the ref', () => {
  test.each([
    ['of a push', push(), { ref: main, sha, title: 'Fix the cart total', author: 'octocat' }],
    ['of a pull request: its head', pull(), { ref: { kind: 'branch', name: 'fix/cart' }, sha }],
    [
      'of another run: its own',
      run(),
      { ref: { kind: 'branch', name: 'hotfix/tls' }, sha, title: 'Renew the certificate', author: 'hubot' },
    ],
    [
      'of a check run',
      { check_run: { head_sha: sha, check_suite: { head_branch: 'dev' } } },
      { ref: { kind: 'branch', name: 'dev' }, sha },
    ],
    [
      'of a job',
      { workflow_job: { head_sha: sha, head_branch: 'dev' } },
      { ref: { kind: 'branch', name: 'dev' }, sha },
    ],
    [
      'of a merge queue',
      { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-57-380387f', head_sha: sha } },
      { ref: { kind: 'queue', base: 'main', number: 57 }, sha },
    ],
    ['of a deployment of a commit', { deployment: { ref: sha, sha } }, { ref: main, sha }],
    [
      'of a status',
      {
        sha,
        branches: [{ name: 'dev' }],
        commit: { commit: { message: 'Fix it', author: { name: 'Mona' } } },
      },
      { ref: { kind: 'branch', name: 'dev' }, sha, title: 'Fix it', author: 'Mona' },
    ],
    ['of any other event: the run’s', common, { ref: main, sha: own }],
    ['of a payload of other types', { workflow_run: 3, ref: {}, head_commit: [] }, { ref: main }],
  ])('%s', (_what, payload, tip) => {
    expect(tipOf(payload, context())).toMatchObject(tip);
  });

  test('a merge commit that GitHub made is never shown', () => {
    const merge = context({ GITHUB_REF: 'refs/pull/12/merge' });
    expect(tipOf(common, merge)).toEqual({ ref: { kind: 'pull', number: 12 } });
  });

  test('a ref that is gone has no commit', () => {
    expect(
      tipOf(
        { ref: 'refs/heads/old', deleted: true, head_commit: null },
        context({ GITHUB_SHA: '0'.repeat(40) }),
      ),
    ).toEqual({
      ref: { kind: 'branch', name: 'old' },
    });
  });
});
