import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startReceiver, type Receiver, type ScriptStep } from '../../../../tools/testing/receiver/index.js';
import { post } from '../../../helpers/post.js';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => receiver.clear());
afterAll(() => receiver.close());

const hi = { text: 'hi' };

describe('a script', () => {
  test('answers requests in order and leaves the rest to the platform', async () => {
    receiver.play([{ status: 500, body: 'rollup_error' }, { status: 503 }]);
    const answers = [
      await post(receiver.slack, hi),
      await post(receiver.slack, hi),
      await post(receiver.slack, hi),
    ];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [500, 'rollup_error'],
      [503, ''],
      [200, 'ok'],
    ]);
  });

  test('of one platform does not affect the other', async () => {
    receiver.play([{ status: 500 }], 'discord');
    expect((await post(receiver.slack, hi)).status).toBe(200);
    expect((await post(receiver.discord, { content: 'hi' })).status).toBe(500);
  });

  test('of one path takes precedence and affects no other', async () => {
    receiver.play([{ status: 503 }]);
    receiver.playAt(new URL(receiver.slack).pathname, [{ status: 500 }]);
    expect((await post(receiver.discord, { content: 'hi' })).status).toBe(503);
    expect((await post(receiver.slack, hi)).status).toBe(500);
    expect((await post(receiver.slack, hi)).status).toBe(200);
  });

  test('sends its headers', async () => {
    receiver.play([{ status: 429, headers: { 'retry-after': '7' } }]);
    expect((await post(receiver.slack, hi)).headers.get('retry-after')).toBe('7');
  });

  test.each<[string, ScriptStep]>([
    ['reset', { reset: true }],
    ['cut', { status: 200, body: 'half', cut: true }],
  ])('can %s the connection', async (_what, step) => {
    receiver.play([step]);
    await expect(post(receiver.slack, hi)).rejects.toThrow();
    expect(receiver.requests).toHaveLength(1);
  });

  test('can leave a request without an answer', async () => {
    receiver.play([{ hang: true }]);
    const waiting = fetch(receiver.slack, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(hi),
      signal: AbortSignal.timeout(200),
    });
    await expect(waiting).rejects.toThrow(/timeout/);
    expect(receiver.requests[0]?.answered).toBe('hang');
  });

  test('can answer late like the platform', async () => {
    receiver.play([{ delayMs: 60 }]);
    expect((await post(receiver.slack, hi)).status).toBe(200);
    const [request] = receiver.requests;
    expect((request?.answeredAt ?? 0) - (request?.receivedAt ?? 0)).toBeGreaterThan(50);
  });

  test('with a success still shows what the platform would have refused', async () => {
    receiver.play([{ status: 200, body: 'ok' }]);
    await post(receiver.slack, {});
    expect(receiver.requests[0]?.faults).toHaveLength(1);
  });
});

describe('rate limits', () => {
  test('are off by default', async () => {
    await post(receiver.slack, hi);
    expect((await post(receiver.slack, hi)).status).toBe(200);
  });

  test('limit Slack to one message a second', async () => {
    receiver.limitRates(true);
    await post(receiver.slack, hi);
    const second = await post(receiver.slack, hi);
    expect([second.status, second.text, second.headers.get('retry-after')]).toEqual([
      429,
      'rate_limited',
      '1',
    ]);
  });

  test('limit Discord to five in two seconds and announce it', async () => {
    receiver.limitRates(true);
    const send = () => post(receiver.discord, { content: 'hi' });
    const answers = [await send(), await send(), await send(), await send(), await send(), await send()];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429]);
    expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual([
      '4',
      '3',
      '2',
      '1',
      '0',
      '0',
    ]);
    const { retry_after: after, ...rest } = JSON.parse(answers[5]?.text ?? '') as { retry_after: number };
    expect(rest).toEqual({ message: 'You are being rate limited.', global: false });
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(2);
  });
});

test('records what arrived', async () => {
  await post(`${receiver.discord}?wait=true`, { content: 'grüße' });
  const [request] = receiver.requests;
  expect(request).toMatchObject({
    method: 'POST',
    platform: 'discord',
    body: '{"content":"grüße"}',
    json: { content: 'grüße' },
    answered: 200,
  });
  expect(request?.url.searchParams.get('wait')).toBe('true');
  expect(request?.headers['content-type']).toBe('application/json');
  expect(receiver.accepted()).toHaveLength(1);
});
