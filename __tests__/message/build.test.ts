import { expect, test } from '@jest/globals';
import { toPlainText } from '../../src/text/plain.js';
import { type Story, messageOf } from '../helpers/draw.js';
import { push, run } from '../helpers/payloads.js';

const buildHeadline = async (story: Omit<Story, 'name'>): Promise<string> => {
  const { title, where } = await messageOf({ name: 'one', ...story });
  return `${title} ${toPlainText(where)}`;
};
const facts = async (story: Omit<Story, 'name'>): Promise<string> =>
  (await messageOf({ name: 'one', ...story })).facts.map(toPlainText).join(' · ');

const running = run({ action: 'in_progress', 'workflow_run.conclusion': null });

test.each([
  ['is not reported as passed because the reporting job did', {}, 'Nightly is running on hotfix/tls'],
  ['follows the user’s status', { status: 'success' }, 'Nightly passed on hotfix/tls'],
  [
    'is not reported as failed because the reporting job did',
    { job: '{"status":"failure"}' },
    'Nightly is running on hotfix/tls',
  ],
])('a run without a result %s', async (_, inputs, expected) => {
  expect(await buildHeadline({ event: 'workflow_run', payload: running, inputs })).toBe(expected);
});

test('distinguishes a failure of the reporting job from the run it reports', async () => {
  const story = { event: 'workflow_run', payload: running, inputs: { job: '{"status":"failure"}' } };
  expect(await facts(story)).toContain('the job that reports this failed');
});

test('names nobody for a scheduled run', async () => {
  expect(await facts({ event: 'schedule', payload: { schedule: '0 2 * * *' } })).toBe('scheduled · run #42');
  const failed = { event: 'schedule', payload: { schedule: '0 2 * * *' }, inputs: { status: 'failure' } };
  expect(await facts(failed)).toBe('a1b2c3d · scheduled · run #42');
});

test('names who started a run when somebody else wrote the commit', async () => {
  const payload = push({ head_commit: { id: 'a1b2c3d', message: 'x', author: { username: 'hubot' } } });
  expect(await facts({ event: 'push', payload })).toBe('run #42 · started by octocat');
});

test('names who re-ran it as such', async () => {
  expect(await facts({ event: 'workflow_run', payload: run() })).toContain('attempt 2 · re-run by octocat');
});
