import { expect, test } from '@jest/globals';

import { notify } from '../../src/actions/notify.js';
import { fakeEdges, type FakeEdges, type FakeOptions } from '../helpers/fake-edges.js';

const SLACK = 'https://hooks.slack.com/services/T00000000/B00000000/s3cr3tSl4ckT0kenXXXXXXXX';
const DISCORD = 'https://discord.com/api/webhooks/123456789012345678/s3cr3tD1sc0rdT0ken';

const notified = async (options: FakeOptions = {}): Promise<FakeEdges> => {
  const edges = fakeEdges({
    files: { 'event.json': '{"ref":"refs/heads/main"}' },
    env: { GITHUB_EVENT_PATH: 'event.json', GITHUB_EVENT_NAME: 'push', GITHUB_WORKFLOW: 'CI' },
    ...options,
    inputs: { webhook: SLACK, ...options.inputs },
  });
  await notify(edges);
  return edges;
};
const outcome = ({ runner }: FakeEdges): string | undefined => runner.outputs.get('outcome');

test('posts once to each webhook', async () => {
  const edges = await notified({ inputs: { webhook: `${SLACK}\n${DISCORD}` } });
  expect([outcome(edges), edges.seen.length]).toEqual(['delivered', 2]);
});

test('masks every webhook before logging anything, including those of the variables', async () => {
  const edges = await notified({ env: { DISCORD_WEBHOOK: DISCORD }, inputs: { color: 'reddish' } });
  expect(edges.runner.masks).toEqual(expect.arrayContaining([SLACK, DISCORD]));
});

test('fails the step with one sentence before posting when an input is wrong', async () => {
  const edges = await notified({ inputs: { color: 'reddish' } });
  expect(edges.seen).toEqual([]);
  expect(edges.runner.said.map(({ how }) => how)).toEqual(['fail']);
  expect(edges.runner.outputs.get('reason')).toBe(edges.runner.said[0]?.line);
  expect(outcome(edges)).toBe('failed');
});

test.each([
  ['there is no webhook', { webhook: '' }, 'warning'],
  ['it is not due', { when: 'failure' }, 'notice'],
])('posts nothing and gives the reason when %s', async (_why, inputs, level) => {
  const edges = await notified({ inputs });
  expect([outcome(edges), edges.seen.length]).toEqual(['skipped', 0]);
  expect(edges.runner.said.map(({ how }) => how)).toEqual([level]);
});

test.each([
  ['warn', 'warning'],
  ['fail', 'fail'],
])('with on-error: %s, reports an undelivered message as %s', async (onError, how) => {
  const edges = await notified({
    inputs: { 'on-error': onError },
    script: [{ status: 404, body: 'no_service' }],
  });
  expect(outcome(edges)).toBe('failed');
  expect(edges.runner.said.map(said => said.how)).toEqual([how]);
});

test('logs a notice when the event file is missing and still posts the message', async () => {
  const edges = await notified({ files: {} });
  expect([outcome(edges), edges.seen.length]).toEqual(['delivered', 1]);
  expect(edges.runner.said.map(({ how }) => how)).toEqual(['notice', 'info']);
});
