import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { Recorded, ScriptStep } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const many = (step: ScriptStep): ScriptStep[] => Array.from({ length: 50 }, () => step);

/** From the first answer to the second request. */
const waitedMs = ([first, second]: readonly Recorded[]): number =>
  (second?.startedAt ?? NaN) - (first?.answeredAt ?? NaN);

const undeliveredIn = (outputs: Readonly<Record<string, string>>): unknown =>
  JSON.parse(outputs['undelivered'] ?? '');

const refusedUrl = 'http://127.0.0.1:1/services/T00000000/B00000000/an0therS3cretT0kenXXXXX';
const refusedHost = '127.0.0.1:1';

describe('Promise 4: retries transient failures', () => {
  test.each([408, 425, 500])('HTTP %d, on both platforms', async status => {
    const script = { slack: [{ status }], discord: [{ status }] };
    const { code, outputs, requests, annotations } = await notify.runNotify({ event: push(), script });
    expect([code, outputs['outcome'], requests.length]).toEqual([0, 'delivered', 4]);
    expect(annotations).toEqual([]);
  });

  test('waiting as long as Slack’s Retry-After says', async () => {
    const { outputs, requests } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.slack },
      script: [{ status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' }],
    });
    expect(outputs['outcome']).toBe('delivered');
    expect(waitedMs(requests)).toBeGreaterThanOrEqual(1000);
  });

  test('waiting as long as Discord’s retry_after says, including fractions of a second', async () => {
    const body = JSON.stringify({ message: 'slow down', retry_after: 1.25, global: false });
    const { outputs, requests } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.discord },
      script: [{ status: 429, headers: { 'content-type': 'application/json' }, body }],
    });
    expect(outputs['outcome']).toBe('delivered');
    expect(waitedMs(requests)).toBeGreaterThanOrEqual(1250);
    expect(waitedMs(requests)).toBeLessThan(10_000);
  });

  test('unless the platform asks to wait longer than the deadline', async () => {
    const { ms, outputs, requests } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.slack, deadline: '20s' },
      script: many({ status: 429, headers: { 'retry-after': '30' } }),
    });
    expect([outputs['outcome'], requests.length]).toEqual(['failed', 1]);
    expect(outputs['reason']).toContain('asks to wait 30s, but the deadline of 20s');
    expect(ms).toBeLessThan(15_000);
  });

  test('never beyond the deadline', async () => {
    const { outputs, requests } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.slack, deadline: '1200ms' },
      script: many({ status: 503 }),
    });
    expect(outputs['outcome']).toBe('failed');
    expect(outputs['reason']).toContain('within the deadline of 1.2s');
    expect(requests.length).toBeGreaterThan(1);
    expect((requests.at(-1)?.startedAt ?? NaN) - (requests[0]?.startedAt ?? NaN)).toBeLessThanOrEqual(1200);
  });

  test('including a refused connection, after which nothing can have arrived', async () => {
    const { stdout, outputs } = await notify.runNotify({
      event: push(),
      inputs: { webhook: refusedUrl, 'allowed-hosts': refusedHost, deadline: '1500ms' },
    });
    expect(stdout).toMatch(/connection refused, next try in .* \(attempt 2\)/);
    expect(outputs['outcome']).toBe('failed');
    expect(undeliveredIn(outputs)).toMatchObject([{ mayHaveArrived: false }]);
  });
});

describe('Promise 4: makes at most two more attempts if a message may have arrived', () => {
  test.each<[string, ScriptStep]>([
    ['a timeout', { hang: true }],
    ['a reset', { reset: true }],
  ])('after %s, and the record says so', async (_what, step) => {
    const { requests, outputs, annotations } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.discord, timeout: '300ms' },
      script: many(step),
    });
    expect(requests).toHaveLength(3);
    expect(outputs['outcome']).toBe('failed');
    expect(undeliveredIn(outputs)).toMatchObject([{ attempts: 3, mayHaveArrived: true }]);
    expect(annotations[0]?.message).toContain('it may have arrived all the same');
  });
});

// Windows has no signals: the process ends at once there.
(process.platform === 'win32' ? test.skip : test)(
  'a step that is cancelled while a request hangs ends at once, and says the message may have arrived',
  async () => {
    const { ms, outputs } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.discord },
      script: many({ hang: true }),
      cancelWhen: notify.receiver.nextRequest(),
    });
    expect(ms).toBeLessThan(8000);
    expect(outputs['outcome']).toBe('failed');
    expect(undeliveredIn(outputs)).toMatchObject([{ attempts: 1, mayHaveArrived: true }]);
  },
);
