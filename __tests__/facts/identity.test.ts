import { expect, test } from '@jest/globals';
import { readContext } from '../../src/events/context.js';
import { readSubject } from '../../src/events/index.js';
import { buildRunIdentity } from '../../src/facts/identity.js';
import { pull, push, run } from '../helpers/payloads.js';

const ENV = {
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REF: 'refs/heads/feat/a',
  GITHUB_WORKFLOW_REF: 'octo-org/shop/.github/workflows/ci.yml@refs/heads/feat/a',
};

const identity = async (
  payload: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>> = {},
) => {
  const all = { ...ENV, ...env };
  const context = readContext(all);
  return buildRunIdentity(await readSubject(payload, context), context, all);
};

test('identifies the branch and workflow file of a push', async () => {
  expect(await identity(push())).toEqual({
    id: '99',
    attempt: 2,
    number: 42,
    workflow: 'ci.yml',
    branch: 'feat/a',
    event: 'push',
    headRepo: 'octo-org/shop',
  });
});

test('identifies a pull request’s own branch in its repository', async () => {
  const payload = pull({ 'pull_request.head.ref': 'fix', 'pull_request.head.repo.full_name': 'mona/shop' });
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge' };
  expect(await identity(payload, env)).toMatchObject({
    branch: 'fix',
    event: 'pull_request',
    headRepo: 'mona/shop',
  });
});

test('identifies another run from its event', async () => {
  const payload = run({
    'workflow_run.workflow_id': 5,
    'workflow_run.head_repository.full_name': 'mona/shop',
  });
  expect(await identity(payload, { GITHUB_EVENT_NAME: 'workflow_run' })).toEqual({
    id: '777',
    attempt: 2,
    number: 128,
    workflow: '5',
    branch: 'hotfix/tls',
    event: 'schedule',
    headRepo: 'mona/shop',
  });
});

test.each(['other/rules/.github/workflows/ci.yml@main', '', 'odd'])(
  'finds no workflow file in %j',
  async ref => {
    expect(await identity(push(), { GITHUB_WORKFLOW_REF: ref })).not.toHaveProperty('workflow');
  },
);

test('identifies nothing when the runner names no run', async () => {
  expect(await identity(push(), { GITHUB_RUN_ID: '' })).toBeUndefined();
});
