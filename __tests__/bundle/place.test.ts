import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { formatFault } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { temporaryFolder } from '../helpers/outbox.js';
import { push } from '../helpers/payloads.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

const run = (inputs: Inputs): Promise<Notified> => notify.runNotify({ event: push(), inputs, env: DEBUG });
const withToken = (inputs: Inputs = {}): Inputs => {
  const { url, token, channel } = notify.receiver.slackApi;
  return { webhook: '', 'slack-token': token, 'slack-api': url, channel, ...inputs };
};
const calls = ({ requests }: Notified): string[] =>
  requests.map(({ method, url }) => `${method} ${url.pathname.split('/').slice(-2).join('/')}`);
const faults = ({ requests }: Notified): string[] =>
  requests.flatMap(request => request.faults).map(formatFault);

describe('slack-token', () => {
  test('posts through chat.postMessage and returns the ts as message-id', async () => {
    const result = await run(withToken());
    expect(result.outputs['outcome']).toBe('delivered');
    expect(result.outputs['message-id']).toMatch(/^\d{10}\.\d{6}$/);
    expect(calls(result)).toEqual(['POST api/chat.postMessage']);
    expect(result.requests[0]?.json).toMatchObject({ channel: 'C0123ABCD', attachments: [{}] });
    expect(faults(result)).toEqual([]);
  });

  test('comes before the webhooks and replaces the variables', async () => {
    const { slack, discord } = notify.receiver;
    const result = await run(withToken({ webhook: `${slack}\nchat = ${discord}` }));
    expect(result.outputs['reason']).toBe('Delivered to slack, slack-2, chat');
    expect(result.outputs['message-id']).toMatch(/^\d+\.\d+\n\n\d+$/);
    const alone = await notify.runNotify({ inputs: withToken(), env: { SLACK_WEBHOOK_URL: slack } });
    expect(calls(alone)).toEqual(['POST api/chat.postMessage']);
  });

  test('uses its channel alone, and a webhook beside it uses its own', async () => {
    const { slack } = notify.receiver;
    const both = await run(withToken({ webhook: slack }));
    expect(both.requests.map(({ url, json }) => [url.pathname.startsWith('/api/'), json])).toEqual(
      expect.arrayContaining([
        [true, expect.objectContaining({ channel: 'C0123ABCD' })],
        [false, expect.not.objectContaining({ channel: expect.anything() })],
      ]),
    );
    const alone = await run({ webhook: slack, channel: '#alerts' });
    expect(alone.requests[0]?.json).toMatchObject({ channel: '#alerts' });
  });

  test('is shown nowhere, whatever happens', async () => {
    const { token } = notify.receiver.slackApi;
    const results = [await run(withToken())];
    notify.receiver.removed.add(token);
    results.push(await run(withToken()));
    results.push(await run(withToken({ 'slack-api': 'https://evil.example/' })));
    results.push(await run(withToken({ 'slack-token': `${token} ${token}` })));
    expect(results.map(({ outputs }) => outputs['outcome'])).toEqual([
      'delivered',
      'failed',
      'failed',
      'failed',
    ]);
    const parts = [token, token.slice(-24), 's3cr3tB0t'];
    for (const { visible } of results) expect(parts.filter(part => visible.includes(part))).toEqual([]);
  });

  test.each([
    ['channel_not_found', { channel: '#nowhere' }, 'the bot does not see the channel'],
    ['invalid_auth', { 'slack-token': 'xoxb-0-0-another' }, 'the token is wrong'],
  ])('explains %s', async (word, inputs, words) => {
    const { outputs, annotations, code } = await run(withToken(inputs));
    expect([code, outputs['outcome']]).toEqual([0, 'failed']);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^slack: not delivered. Slack answered: ${words}.*\\(${word}\\); `)),
    ]);
  });

  test('waits as long as Slack asks', async () => {
    const limited = {
      status: 429,
      headers: { 'retry-after': '1' },
      body: '{"ok":false,"error":"ratelimited"}',
    };
    const result = await notify.runNotify({ inputs: withToken(), script: { slack: [limited] } });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(result.ms).toBeGreaterThan(1000);
  });

  test('posts the message in a simpler form when Slack refuses the blocks', async () => {
    const refused = { status: 200, body: '{"ok":false,"error":"invalid_blocks"}' };
    const result = await notify.runNotify({ inputs: withToken(), script: { slack: [refused] } });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(result.requests[1]?.json).toMatchObject({ channel: 'C0123ABCD' });
  });

  test('is sent to no host that is not allowed', async () => {
    const { code, annotations, requests } = await run(
      withToken({ 'slack-api': 'https://evil.example/api/' }),
    );
    expect([code, requests.length]).toEqual([1, 0]);
    expect(annotations[0]?.message).toBe(
      "slack-api: it points to evil.example, which is not an address of Slack's API; correct it, or add the host to allowed-hosts if it is yours",
    );
  });

  test('does not fail the step when a fork does not get it', async () => {
    const { code, outputs } = await run(withToken({ 'slack-token': '' }));
    expect([code, outputs['outcome']]).toEqual([0, 'skipped']);
  });
});

describe('message-id', () => {
  test('edits what an earlier step posted, on both platforms', async () => {
    const inputs = withToken({ webhook: notify.receiver.discord });
    const first = await run({ ...inputs, title: 'Deploying' });
    const ids = first.outputs['message-id'] ?? '';
    const second = await run({
      ...inputs,
      title: 'Deployed',
      username: 'Bot',
      silent: 'true',
      'message-id': ids,
    });
    expect(calls(second).sort()).toEqual([
      `PATCH messages/${ids.split('\n')[1] ?? ''}`,
      'POST api/chat.update',
    ]);
    expect(second.outputs['message-id']).toBe(ids);
    expect(faults(second)).toEqual([]);
    expect(second.requests.every(({ body }) => body.includes('Deployed'))).toBe(true);
  });

  test('posts a new message when the old one was deleted, and says so', async () => {
    const inputs = withToken({ webhook: notify.receiver.discord });
    const ids = (await run(inputs)).outputs['message-id'] ?? '';
    for (const id of ids.split('\n')) notify.receiver.removed.add(id);
    const again = await run({ ...inputs, 'message-id': ids });
    expect(again.outputs['outcome']).toBe('delivered');
    expect(again.requests).toHaveLength(4);
    expect(again.outputs['message-id']?.split('\n').filter(id => ids.includes(id))).toEqual([]);
    expect(again.stdout).toMatch(/^slack: .* \(message_not_found\); posting it again$/m);
    expect(again.stdout).toMatch(/^discord: .* \(10008\); posting it again$/m);
  });

  test('posts a new message through a Slack webhook, with a notice', async () => {
    const { annotations, outputs } = await run({
      webhook: notify.receiver.slack,
      'message-id': '1700000000.000001',
    });
    expect(outputs['outcome']).toBe('delivered');
    expect(annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('Slack webhooks cannot edit messages') },
    ]);
  });

  test.each([
    ['without a matching destination', '\n\n1700000000.000001', /line 3 matches no destination/],
    [
      'of the other platform',
      '987654321098765432',
      /line 1 \(987654321098765432\) is not a message of slack/,
    ],
  ])('rejects an ID %s', async (_what, ids, sentence) => {
    const { code, requests, outputs } = await run({ 'message-id': ids });
    expect([code, requests.length]).toEqual([1, 0]);
    expect(outputs['reason']).toMatch(sentence);
  });
});

describe('thread', () => {
  const TS = '1700000000.000001';
  const ID = '123456789012345678';

  test('replies to a Slack message through the API and a webhook', async () => {
    const result = await run(withToken({ webhook: notify.receiver.slack, thread: TS }));
    expect(result.requests.map(({ json }) => json)).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ thread_ts: TS })),
    );
    expect(faults(result)).toEqual([]);
  });

  test('posts to a Discord thread, overriding the one in the URL', async () => {
    const { discord } = notify.receiver;
    const { requests } = await run({ webhook: `${discord}?thread_id=1`, thread: ID });
    expect(requests[0]?.url.searchParams.get('thread_id')).toBe(ID);
  });

  test('opens a new forum thread by its title, whose first message can be edited', async () => {
    const inputs = { webhook: notify.receiver.forum, thread: 'Nightly', tags: ID };
    const first = await run(inputs);
    expect(first.requests[0]?.json).toMatchObject({ thread_name: 'Nightly', applied_tags: [ID] });
    const second = await run({ ...inputs, 'message-id': first.outputs['message-id'] ?? '' });
    expect([second.outputs['outcome'], second.requests.length]).toEqual(['delivered', 1]);
    expect([...faults(first), ...faults(second)]).toEqual([]);
  });

  const parts = (...messages: object[]): string =>
    JSON.stringify({ messages: messages.map(data => ({ data })) });
  const places = ({ requests }: Notified): unknown[] =>
    requests.map(({ url, json }) => [
      url.searchParams.get('thread_id'),
      (json as { thread_name?: string }).thread_name ?? null,
    ]);

  test.each([
    [
      'the input thread',
      { thread: 'Nightly', payload: parts({ content: 'a' }, { content: 'b' }, { content: 'c' }) },
    ],
    [
      'the first message',
      { payload: parts({ content: 'a', thread_name: 'Nightly' }, { content: 'b' }, { content: 'c' }) },
    ],
  ])('opens the thread that %s names once, for all messages', async (_what, inputs) => {
    const result = await run({ webhook: notify.receiver.forum, ...inputs });
    const [first = '', ...ids] = (result.outputs['message-id'] ?? '').split(' ');
    expect(places(result)).toEqual([
      [null, 'Nightly'],
      [first, null],
      [first, null],
    ]);
    expect([result.outputs['outcome'], ids.length, faults(result)]).toEqual(['delivered', 2, []]);
    const again = await run({
      webhook: notify.receiver.forum,
      ...inputs,
      thread: 'Nightly',
      'message-id': [first, ...ids].join(' '),
    });
    expect([again.outputs['outcome'], again.requests.length]).toEqual(['delivered', 3]);
  });

  test('keeps the opened thread for parts that wait in the outbox', async () => {
    const folder = temporaryFolder();
    const { forum } = notify.receiver;
    const payload = parts({ content: 'a' }, { content: 'b' });
    const outbox = { outbox: `file:${folder.path}` };
    const down = Array.from({ length: 9 }, () => ({ status: 503 }));
    const first = await notify.runNotify({
      inputs: { webhook: `forum = ${forum}`, thread: 'Nightly', payload, deadline: '1s', ...outbox },
      script: { discord: [{}, ...down] },
    });
    expect(first.outputs['outcome']).toBe('queued');
    notify.receiver.play([], 'discord');
    const result = await notify.runNotify({
      action: 'drain',
      inputs: { webhook: `forum = ${forum}`, ...outbox },
    });
    folder.remove();
    expect(places(result)).toEqual([[first.outputs['message-id'], null]]);
    expect(result.outputs['delivered']).toBe('1');
  });

  test.each([
    ['of Slack when posting only to Discord', TS, 'discord'],
    ['that is a title when posting only to Slack', 'Nightly', 'slack'],
  ] as const)('rejects a thread %s', async (_what, thread, platform) => {
    const { code, requests, outputs } = await run({ webhook: notify.receiver[platform], thread });
    expect([code, requests.length]).toEqual([1, 0]);
    expect(outputs['reason']).toMatch(/^thread: /);
  });

  test('explains what to do when a forum requires a thread', async () => {
    const { outputs } = await run({ webhook: notify.receiver.forum });
    expect(outputs['reason']).toContain('into the input thread');
  });
});
