import { describe, expect, test } from '@jest/globals';
import { readSubject } from '../../src/events/index.js';
import type { Change } from '../../src/events/types.js';
import { common, pull, push, run, sha } from '../helpers/payloads.js';
import { context } from '../helpers/read-subject.js';

const main = { kind: 'branch', name: 'main' };
const own = 'ffac537e6cbbf934b08745a378932722df287a53';

const change = async (
  event: string,
  payload: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Change> => (await readSubject(payload, context({ GITHUB_EVENT_NAME: event, ...env }))).change;

const octocat = { name: 'octocat', login: 'octocat' };

describe('the commit and the ref', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, object]>([
    [
      'of a push',
      'push',
      push(),
      { ref: main, commit: { sha, title: 'Fix the cart total', author: octocat }, author: octocat },
    ],
    [
      'of a pull request: the head in its fork',
      'pull_request',
      pull(),
      {
        ref: { kind: 'branch', name: 'fix/cart', fork: { owner: 'octocat' } },
        commit: { sha },
        home: { name: 'octocat/shop', url: 'https://github.com/octocat/shop' },
        pull: { number: 12, url: 'https://github.com/octo-org/shop/pull/12', base: 'main' },
        title: 'Fix the cart total',
      },
    ],
    [
      'of another run: its own',
      'workflow_run',
      run(),
      { ref: { kind: 'branch', name: 'hotfix/tls' }, commit: { sha, title: 'Renew the certificate' } },
    ],
    [
      'of a run for a release: its tag',
      'workflow_run',
      run({ 'workflow_run.event': 'release', 'workflow_run.head_branch': 'v1' }),
      { ref: { kind: 'tag', name: 'v1' } },
    ],
    [
      'of a run of a merge queue',
      'workflow_run',
      run({
        'workflow_run.event': 'merge_group',
        'workflow_run.head_branch': 'gh-readonly-queue/main/pr-57-380387f',
      }),
      { ref: { kind: 'queue', base: 'main', number: 57 } },
    ],
    [
      'of a check run',
      'check_run',
      { check_run: { head_sha: sha, check_suite: { head_branch: 'dev' } } },
      { ref: { kind: 'branch', name: 'dev' }, commit: { sha } },
    ],
    [
      'of a merge queue',
      'merge_group',
      { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-57-380387f', head_sha: sha } },
      { ref: { kind: 'queue', base: 'main', number: 57 }, commit: { sha } },
    ],
    [
      'of a deployment of a branch',
      'deployment',
      { deployment: { ref: 'dev', sha } },
      { ref: { kind: 'branch', name: 'dev' }, commit: { sha } },
    ],
    [
      'of a deployment of a pull request',
      'deployment_status',
      { deployment: { ref: 'refs/pull/7/merge', sha } },
      { ref: { kind: 'pull', number: 7 } },
    ],
    [
      'of a status',
      'status',
      {
        sha,
        branches: [
          { name: 'old', commit: { sha: own } },
          { name: 'dev', commit: { sha } },
        ],
        commit: { commit: { message: 'Fix it', author: { name: 'Mona' } } },
      },
      { ref: { kind: 'branch', name: 'dev' }, commit: { sha, title: 'Fix it', author: { name: 'Mona' } } },
    ],
    ['of a manual run', 'workflow_dispatch', { ref: 'refs/heads/main' }, { ref: main, commit: { sha: own } }],
    ['of any other event: the run’s', 'shiny_thing', common, { ref: main, commit: { sha: own } }],
    ['of a payload with wrong types', 'push', { ref: {}, head_commit: [] }, { ref: main }],
    ['of a run with wrong types', 'workflow_run', { workflow_run: 3 }, { facts: [] }],
  ])('%s', async (_what, event, payload, expected) => {
    expect(await change(event, payload)).toMatchObject(expected);
  });

  test('never shows a merge commit that GitHub made', async () => {
    expect(await change('issues', common, { GITHUB_REF: 'refs/pull/12/merge' })).toEqual({
      ref: { kind: 'pull', number: 12 },
      facts: [],
    });
  });

  test.each([
    ['push', { ref: 'refs/heads/old', deleted: true, head_commit: null }, { kind: 'branch', name: 'old' }],
    ['delete', { ref: 'v1', ref_type: 'tag' }, { kind: 'tag', name: 'v1' }],
    ['delete', { ref: 'old', ref_type: 'branch' }, { kind: 'branch', name: 'old' }],
  ])('has no commit for a deleted ref: %s %j', async (event, payload, ref) => {
    const found = await change(event, payload);
    expect(found).toMatchObject({ ref, isDeleted: true });
    expect(found).not.toHaveProperty('commit');
  });

  test('has the run’s commit for a created tag', async () => {
    expect(
      await change('create', { ref: 'v1', ref_type: 'tag' }, { GITHUB_REF: 'refs/tags/v1' }),
    ).toMatchObject({ ref: { kind: 'tag', name: 'v1' }, commit: { sha: own } });
  });

  test.each(['deployment', 'deployment_status'])(
    'is a tag for a deployment when the run’s own ref is that tag: %s',
    async event => {
      const found = await change(event, { deployment: { ref: 'v1', sha } }, { GITHUB_REF: 'refs/tags/v1' });
      expect(found).toMatchObject({ ref: { kind: 'tag', name: 'v1' }, commit: { sha } });
    },
  );

  test.each([
    ['a deployment of a commit', 'deployment', { deployment: { ref: sha, sha } }],
    [
      'a check on a commit of a fork',
      'check_run',
      { check_run: { head_sha: sha, check_suite: { head_branch: null } } },
    ],
    [
      'a status of a commit at the end of no branch',
      'status',
      { sha, branches: [], commit: { commit: null } },
    ],
  ])('has no ref for %s, whatever the run’s own ref is', async (_what, event, payload) => {
    const found = await change(event, payload);
    expect(found).toMatchObject({ commit: { sha } });
    expect(found).not.toHaveProperty('ref');
  });

  test.each([
    ['pull_request', pull({ 'pull_request.head.repo': null }), { owner: 'octocat' }],
    ['workflow_run', run({ 'workflow_run.head_repository': null, 'workflow_run.event': 'pull_request' }), {}],
  ])('has no repository for the branch of a %s whose fork was deleted', async (event, payload, fork) => {
    expect(await change(event, payload)).toMatchObject({ isDeleted: true, ref: { fork }, commit: { sha } });
  });

  test('is in the fork, with its owner, for a run of a fork', async () => {
    const payload = run({
      'workflow_run.head_branch': 'main',
      'workflow_run.head_repository': { full_name: 'mona/shop', html_url: 'https://github.com/mona/shop' },
    });
    expect(await change('workflow_run', payload)).toMatchObject({
      ref: { kind: 'branch', name: 'main', fork: { owner: 'mona' } },
      home: { name: 'mona/shop', url: 'https://github.com/mona/shop' },
    });
  });
});

describe('the title of a commit', () => {
  const titleOf = async (message: string) =>
    (await change('push', push({ head_commit: { id: sha, message } }))).commit?.title;

  test.each([
    ['Fix the cart', 'Fix the cart\n\nIt was wrong.'],
    ['Fix the cart (#12)', 'Merge pull request #12 from mona/patch-1\n\nFix the cart'],
    ['Fix the cart (#12)', 'Merge pull request #12 from mona/a/b\r\n\r\nFix the cart\r\n\r\nLong ago'],
    ['Merge pull request #12 from mona/patch-1', 'Merge pull request #12 from mona/patch-1'],
    ["Merge branch 'main' into dev", "Merge branch 'main' into dev\n\nNot this"],
  ])('%s', async (expected, message) => {
    expect(await titleOf(message)).toBe(expected);
  });
});
