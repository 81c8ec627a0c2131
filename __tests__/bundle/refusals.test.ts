import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { PlatformName } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

interface Refusal {
  readonly platform: PlatformName;
  readonly status: number;
  readonly body: string;
  /** What people read: the cause, then what to do. */
  readonly says: readonly [string, string];
}

const slack = (status: number, body: string, ...says: Refusal['says']): Refusal => ({
  platform: 'slack',
  status,
  body,
  says,
});

const discord = (status: number, json: object, ...says: Refusal['says']): Refusal => ({
  platform: 'discord',
  status,
  body: JSON.stringify({ message: 'No', ...json }),
  says,
});

/** In Discord's nested form: https://discord.com/developers/docs/reference#error-messages */
const titleTooLong = {
  code: 50035,
  message: 'Invalid Form Body',
  errors: {
    embeds: {
      0: {
        title: {
          _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }],
        },
      },
    },
  },
};

const refusals: readonly Refusal[] = [
  slack(404, 'no_service', 'disabled, removed or was never valid', 'make a new webhook'),
  slack(403, 'invalid_token', 'missing, wrong or expired', 'make a new webhook'),
  slack(410, 'channel_is_archived', 'the channel of the webhook is archived', 'unarchive the channel'),
  slack(404, 'channel_not_found', 'does not exist', 'make a new webhook for a channel that exists'),
  slack(403, 'action_prohibited', 'an administrator of the workspace does not allow', 'ask an administrator'),
  slack(403, 'team_disabled', 'no longer active', 'use a webhook of another workspace'),
  slack(418, 'short_and_stout', 'HTTP 418: short_and_stout', 'check the URL in the secret'),
  discord(404, { code: 10015 }, 'it has been deleted (10015)', 'make a new webhook in the channel settings'),
  discord(401, { code: 50027 }, 'the token in the webhook URL is wrong (50027)', 'copy the whole URL'),
  discord(400, titleTooLong, 'embeds.0.title: Must be 256 or fewer in length.', 'change the input'),
  discord(400, { code: 220001 }, 'the channel is a forum', 'into the input thread'),
  discord(403, { code: 50013 }, 'the webhook may not do this in its channel', 'make a new webhook'),
  discord(400, { code: 200000 }, "the server's AutoMod blocked the message", 'change the text'),
  discord(400, { code: 99_999 }, 'HTTP 400: No', 'change what it names, or report this'),
];

describe('Promise 4: does not retry a permanent refusal and says what to do', () => {
  test.each(refusals)('$platform: $status $body', async ({ platform, status, body, says }) => {
    const answer = { status, body, headers: { 'retry-after': '0' } };
    const { code, annotations, outputs, requests, visible } = await notify.runNotify({
      event: push(),
      inputs: { webhook: `alerts = ${notify.receiver[platform]}` },
      script: [answer, answer],
      env: DEBUG,
    });
    expect(requests).toHaveLength(1);
    expect([code, outputs['outcome']]).toEqual([0, 'failed']);
    expect(annotations.map(({ level }) => level)).toEqual(['warning']);
    for (const part of ['alerts: ', ...says]) {
      expect(annotations[0]?.message).toContain(part);
      expect(outputs['reason']).toContain(part);
    }
    expect(findSecrets(notify.receiver[platform]).filter(secret => visible.includes(secret))).toEqual([]);
    expect(JSON.parse(outputs['undelivered'] ?? '')).toMatchObject([{ attempts: 1, mayHaveArrived: false }]);
  });
});

test.each([301, 302, 307, 308])('does not follow a redirect (%d) or show its target', async status => {
  const { host } = notify.receiver;
  const headers = { location: `http://${host}/services/T1/B1/m0vedS3cretT0kenXXXXXXXX` };
  const script = { slack: [{ status, headers }], discord: [{ status, headers }] };
  const { outputs, requests, visible } = await notify.runNotify({ event: push(), script, env: DEBUG });
  expect(outputs['outcome']).toBe('failed');
  expect(requests.map(({ platform }) => platform).sort()).toEqual(['discord', 'slack']);
  expect(outputs['reason']?.match(/redirect.*?into the secret/g)).toHaveLength(2);
  expect(visible).not.toContain('m0vedS3cret');
});

test.each([200, 201, 202, 204])('treats %d as success, whatever the body', async status => {
  const script = { slack: [{ status }], discord: [{ status }] };
  const { code, outputs, annotations, requests } = await notify.runNotify({ event: push(), script });
  expect([code, outputs['outcome'], requests.length]).toEqual([0, 'delivered', 2]);
  expect(annotations).toEqual([]);
  expect(outputs['message-id']?.trim()).toBe('');
  expect(outputs['undelivered']).toBe('[]');
});

test('treats a success with an incomplete answer as success', async () => {
  const script = { discord: [{ status: 200, body: '{"id":"1', cut: true }] };
  const { outputs, requests } = await notify.runNotify({ event: push(), script });
  expect([outputs['outcome'], requests.length]).toEqual(['delivered', 2]);
});
