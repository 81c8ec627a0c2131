import { expect, test } from '@jest/globals';
import { createState, jobResource } from '../../tools/testing/github/index.js';
import { startWithApi } from '../helpers/api.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { commit, deployment, sha } from '../helpers/payloads.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';

const { notify, github } = await startWithApi();

const RED = { status: 'failure', check_run_id: 4242 };
const play = (job: object, options: NotifyOptions): Promise<Notified> =>
  notify.runNotify(withJob(github, job, options));
const body = ({ accepted }: Notified): string => accepted('discord')[0]?.body ?? '';
const deployed = (state: string): NotifyOptions => ({
  name: 'deployment_status',
  event: deployment({ 'deployment_status.state': state }),
});
const scheduled: NotifyOptions = {
  name: 'schedule',
  event: { schedule: '30 2 * * 5' },
  contexts: { github: { sha, ref: 'refs/heads/main', repository: 'octo-org/shop' } },
};
const commits = { [sha]: commit('Fix the cart total') };

test.each([
  ['a failed deployment', { status: 'success' }, deployed('failure')],
  ['a failed scheduled run', RED, scheduled],
])('%s also shows its commit’s title', async (_, job, options) => {
  github.state = createState({ commits, jobs: [ownJob] });
  const result = await play(job, options);
  expect(body(result)).toContain('Fix the cart total');
  expect(github.requests.filter(({ path }) => path.includes('/git/commits/'))).toHaveLength(1);
  expect(github.requests.length).toBeLessThanOrEqual(6);
});

test.each([
  ['when it may not be read', RED, { forbidden: ['contents'] as const }],
  ['when the server does not know it', RED, { commits: {} }],
])('posts the message without the title %s', async (_, job, state) => {
  github.state = createState({ commits, jobs: [ownJob], ...state });
  const result = await play(job, scheduled);
  expect(result.outputs['outcome']).toBe('delivered');
  expect(body(result)).toContain('a1b2c3d');
  expect(result.annotations).toEqual([]);
});

test('asks for nothing when the run is green or the event has the title', async () => {
  github.state = createState({ commits, jobs: [ownJob] });
  await play({ status: 'success' }, deployed('success'));
  await play({ status: 'success' }, scheduled);
  expect(github.requests).toEqual([]);
  await play(RED, {});
  expect(github.requests.some(({ path }) => path.includes('/git/commits/'))).toBe(false);
});

test('shows the duration of a failed run', async () => {
  const [started_at, completed_at] = ['2026-11-25T09:00:00Z', '2026-11-25T09:04:12Z'];
  github.state = createState({ jobs: [jobResource({ id: 1, name: 'test', started_at, completed_at })] });
  const needs = JSON.stringify({ test: { result: 'failure', outputs: {} } });
  expect(body(await play({ status: 'success' }, { inputs: { needs } }))).toContain('4m 12s');
});
