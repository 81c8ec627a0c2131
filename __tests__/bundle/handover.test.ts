import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { PlatformName, ScriptStep } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { push, sha } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const many = (step: ScriptStep): ScriptStep[] => Array.from({ length: 50 }, () => step);

const undeliveredIn = (outputs: Readonly<Record<string, string>>): unknown =>
  JSON.parse(outputs['undelivered'] ?? '');

const refusedUrl = 'http://127.0.0.1:1/services/T00000000/B00000000/an0therS3cretT0kenXXXXX';
const refusedHost = '127.0.0.1:1';

describe('Promise 5: hands over what could not be delivered', () => {
  test('as a record with everything that a later attempt needs, and no secret', async () => {
    const { outputs } = await notify.runNotify({
      event: push(),
      contexts: { github: { run_attempt: '2' } },
      inputs: { webhook: `alerts = ${notify.receiver.slack}\nchat = ${notify.receiver.discord}` },
      script: { discord: [{ status: 404, body: '{"code":10015}' }] },
    });
    expect(outputs['outcome']).toBe('partial');
    expect(undeliveredIn(outputs)).toEqual([
      {
        version: 1,
        id: expect.stringMatching(/^\d{8}T\d{9}Z-[\da-f]{12}$/),
        destination: 'chat',
        platform: 'discord',
        kind: 'webhook',
        payloads: [expect.objectContaining({ embeds: expect.any(Array) })],
        event: 'push',
        repository: 'octo-org/shop',
        runId: '9876543210',
        attempt: 2,
        madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        attempts: 1,
        reason: expect.stringContaining('it has been deleted (10015)'),
        mayHaveArrived: false,
      },
    ]);
    expect(outputs['payload']).toContain(sha.slice(0, 7));
  });

  test('and lists every message that was built in the output, in the order of the webhooks', async () => {
    const { slack, discord } = notify.receiver;
    const { outputs, accepted } = await notify.runNotify({
      event: push(),
      inputs: { webhook: `${discord}\n${slack}\n${discord}?n=2` },
      script: { slack: [{ status: 404, body: 'no_service' }] },
    });
    const [first, second, third] = JSON.parse(outputs['payload'] ?? '') as {
      embeds?: unknown;
      text?: unknown;
    }[];
    expect([first?.embeds, second?.text, third?.embeds].map(part => typeof part)).toEqual([
      'object',
      'string',
      'object',
    ]);
    expect(outputs['message-id']).toMatch(/^\d+\n\n\d+$/);
    expect(accepted('discord')).toHaveLength(2);
  });
});

describe('Promise 6: trouble of one destination neither delays nor loses another’s message', () => {
  test.each<[PlatformName, PlatformName]>([
    ['slack', 'discord'],
    ['discord', 'slack'],
  ])('when %s hangs, %s gets its message at once', async (stuck, well) => {
    const { outputs, accepted, requests, ms } = await notify.runNotify({
      event: push(),
      inputs: { deadline: '1500ms' },
      script: { [stuck]: many({ hang: true }) },
    });
    expect(outputs['outcome']).toBe('partial');
    expect(undeliveredIn(outputs)).toMatchObject([{ destination: stuck, mayHaveArrived: true }]);
    const hung = requests.find(({ platform }) => platform === stuck);
    const arrived = accepted(well)[0];
    expect(Math.abs((arrived?.receivedAt ?? NaN) - (hung?.receivedAt ?? NaN))).toBeLessThan(1500);
    expect(ms).toBeGreaterThan(1500);
  });

  test('when one connection is refused', async () => {
    const { outputs, accepted, annotations } = await notify.runNotify({
      event: push(),
      inputs: {
        webhook: `down = ${refusedUrl}\nup = ${notify.receiver.discord}`,
        'allowed-hosts': `${refusedHost}\n${notify.receiver.host}`,
        deadline: '500ms',
      },
    });
    expect(outputs['outcome']).toBe('partial');
    expect(accepted('discord')).toHaveLength(1);
    expect(annotations.map(({ message }) => message.split(':')[0])).toEqual(['down']);
  });
});
