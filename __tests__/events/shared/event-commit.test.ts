import { describe, expect, test } from '@jest/globals';

import { readEventCommit } from '../../../src/events/shared/event-commit.js';
import { common, pull, push, run, sha } from '../../helpers/payloads.js';
import { context } from '../../helpers/reading.js';

const main = { kind: 'branch', name: 'main' };
const own = 'ffac537e6cbbf934b08745a378932722df287a53';

describe('the commit and the ref', () => {
  test.each([
    ['of a push', push(), { ref: main, sha, title: 'Fix the cart total', author: 'octocat' }],
    [
      'of a pull request: its head, in its fork',
      pull(),
      { ref: { kind: 'branch', name: 'fix/cart' }, sha, home: 'https://github.com/octocat/shop' },
    ],
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
      'of a merge queue',
      { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-57-380387f', head_sha: sha } },
      { ref: { kind: 'queue', base: 'main', number: 57 }, sha },
    ],
    [
      'of a deployment of a branch',
      { deployment: { ref: 'dev', sha } },
      { ref: { kind: 'branch', name: 'dev' }, sha },
    ],
    [
      'of a status',
      {
        sha,
        branches: [
          { name: 'old', commit: { sha: own } },
          { name: 'dev', commit: { sha } },
        ],
        commit: { commit: { message: 'Fix it', author: { name: 'Mona' } } },
      },
      { ref: { kind: 'branch', name: 'dev' }, sha, title: 'Fix it', author: 'Mona' },
    ],
    ['of a run by hand', { ref: 'refs/heads/main', inputs: {} }, { ref: main, sha: own }],
    [
      'of a payload with a ref that is not the run’s',
      { ref: 'refs/heads/dev' },
      { ref: { kind: 'branch', name: 'dev' } },
    ],
    ['of any other event: the run’s', common, { ref: main, sha: own }],
    ['of a payload of other types', { workflow_run: 3, ref: {}, head_commit: [] }, { ref: main }],
  ])('%s', (_what, payload, tip) => {
    expect(readEventCommit(payload, context())).toMatchObject(tip);
  });

  test('a merge commit that GitHub made is never shown', () => {
    const merge = context({ GITHUB_REF: 'refs/pull/12/merge' });
    expect(readEventCommit(common, merge)).toEqual({ ref: { kind: 'pull', number: 12 } });
  });

  test.each([
    ['pushed', { ref: 'refs/heads/old', deleted: true, head_commit: null }, { kind: 'branch', name: 'old' }],
    ['deleted', { ref: 'v1', ref_type: 'tag' }, { kind: 'tag', name: 'v1' }],
    ['deleted', { ref: 'old', ref_type: 'branch' }, { kind: 'branch', name: 'old' }],
  ])('a ref that is gone has no commit and no page: %s %j', (how, payload, ref) => {
    const event = how === 'deleted' ? 'delete' : 'push';
    expect(readEventCommit(payload, context({ GITHUB_EVENT_NAME: event }))).toEqual({ ref, isDeleted: true });
  });

  test('a tag that was created is at the run’s commit', () => {
    const created = context({ GITHUB_EVENT_NAME: 'create', GITHUB_REF: 'refs/tags/v1' });
    expect(readEventCommit({ ref: 'v1', ref_type: 'tag' }, created)).toEqual({
      ref: { kind: 'tag', name: 'v1' },
      sha: own,
    });
  });

  test('a tag is deployed where the run’s own ref is that tag', () => {
    const tagged = context({ GITHUB_REF: 'refs/tags/v1' });
    expect(readEventCommit({ deployment: { ref: 'v1', sha } }, tagged)).toEqual({
      ref: { kind: 'tag', name: 'v1' },
      sha,
    });
  });

  test.each([
    ['a deployment of a commit', { deployment: { ref: sha, sha } }],
    ['a check on a commit of a fork', { check_run: { head_sha: sha, check_suite: { head_branch: null } } }],
    ['a status of a commit that no branch ends in', { sha, branches: [], commit: { commit: null } }],
  ])('%s has no ref, whatever the run’s own is', (_what, payload) => {
    expect(readEventCommit(payload, context())).toEqual({ sha });
  });

  test.each([
    ['pull request', pull({ 'pull_request.head.repo': null })],
    ['run', run({ 'workflow_run.head_repository': null })],
  ])('the branch of a %s is gone with its fork', (_what, payload) => {
    expect(readEventCommit(payload, context())).toMatchObject({ isDeleted: true, sha });
  });

  test('of a run of a fork, in the fork', () => {
    const fork = 'https://github.com/mona/shop';
    expect(readEventCommit(run({ 'workflow_run.head_repository.html_url': fork }), context())).toMatchObject({
      home: fork,
    });
  });
});
