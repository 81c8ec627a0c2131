import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

test('timeout ends one attempt, and the next one arrives', async () => {
  const { outputs, requests } = await notify.runNotify({
    event: push(),
    inputs: { webhook: notify.receiver.slack, timeout: '2s' },
    script: [{ hang: true }],
  });
  expect([outputs['outcome'], requests.length]).toEqual(['delivered', 2]);
});

test.each([
  ['warn', 0, 'warning'],
  ['fail', 1, 'error'],
])('with on-error: %s, ends a step whose message did not arrive with %d', async (onError, exit, level) => {
  const { code, annotations, outputs, accepted } = await notify.runNotify({
    event: push(),
    inputs: { 'on-error': onError },
    script: { slack: [{ status: 404, body: 'no_service' }] },
  });
  expect([code, outputs['outcome']]).toEqual([exit, 'partial']);
  expect(annotations.map(one => one.level)).toEqual([level]);
  expect(accepted('discord')).toHaveLength(1);
});

test('on-error: fail fails the step for nothing else', async () => {
  const { code } = await notify.runNotify({
    event: push(),
    inputs: { 'on-error': 'fail', status: 'failure' },
  });
  expect(code).toBe(0);
});

test('a dry run shows the payloads and posts nothing', async () => {
  const { code, stdout, outputs, requests } = await notify.runNotify({
    event: push(),
    inputs: { 'dry-run': 'true' },
  });
  expect([code, outputs['outcome'], requests.length]).toEqual([0, 'dry-run', 0]);
  expect(stdout).toContain('"title": "✅ CI › build passed on main"');
  expect(stdout).toContain('"type": "rich_text"');
  const payloads = JSON.parse(outputs['payload'] ?? '') as object[];
  expect(payloads.map(payload => 'embeds' in payload)).toEqual([false, true]);
});
