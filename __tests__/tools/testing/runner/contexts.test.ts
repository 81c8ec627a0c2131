import { expect, test } from '@jest/globals';

import { buildContexts } from '../../../../tools/testing/runner/contexts.js';

const repository = { full_name: 'o/r', default_branch: 'trunk', html_url: 'https://ghe.example/o/r' };

test.each<[string, object, string]>([
  ['push', { ref: 'refs/tags/v1' }, 'refs/tags/v1'],
  ['create', { ref: 'v1', ref_type: 'tag' }, 'refs/tags/v1'],
  ['pull_request', { pull_request: { number: 12 } }, 'refs/pull/12/merge'],
  ['pull_request_target', { pull_request: { number: 12 } }, 'refs/heads/trunk'],
  ['release', { release: { tag_name: 'v1' } }, 'refs/tags/v1'],
  ['deployment_status', { deployment: { ref: 'next' } }, 'refs/heads/next'],
  ['merge_group', { merge_group: { head_ref: 'refs/heads/queue/x' } }, 'refs/heads/queue/x'],
  ['workflow_dispatch', { ref: 'refs/heads/next' }, 'refs/heads/next'],
  ['issues', {}, 'refs/heads/trunk'],
])('gives %s %j the ref %s', (name, event, ref) => {
  expect(buildContexts(name, { repository, ...event }, {})['github']).toMatchObject({ ref });
});

test('takes the server from the event', () => {
  expect(buildContexts('push', { repository }, {})['github']).toMatchObject({
    server_url: 'https://ghe.example',
  });
});

test('lets a test change one value of a context', () => {
  const { github, job } = buildContexts(
    'push',
    { repository },
    { github: { run_attempt: '2' }, job: { status: 'failure' } },
  );
  expect(github).toMatchObject({ run_attempt: '2', repository: 'o/r' });
  expect(job).toEqual({ status: 'failure', check_run_id: 4242 });
});
