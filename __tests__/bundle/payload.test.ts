import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notified, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

const post = (payload: unknown, inputs: Inputs = {}, options: NotifyOptions = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: DEBUG,
    ...options,
    inputs: { payload: typeof payload === 'string' ? payload : JSON.stringify(payload), ...inputs },
  });

const onSlack = (payload: unknown, inputs: Inputs = {}, options?: NotifyOptions): Promise<Notified> =>
  post(payload, { webhook: notify.receiver.slack, ...inputs }, options);
const onDiscord = (payload: unknown, inputs: Inputs = {}, options?: NotifyOptions): Promise<Notified> =>
  post(payload, { webhook: notify.receiver.discord, ...inputs }, options);

const serializeBodies = ({ requests }: Notified): unknown[] => requests.map(({ json }) => json);
const problem = ({ outputs }: Notified): string => outputs['reason'] ?? '';

describe('a custom payload', () => {
  test('replaces the built message on Discord', async () => {
    const embeds = [
      { title: 'First card', color: 1_127_128 },
      { title: 'Second card', color: 14_177_041 },
    ];
    const result = await onDiscord({ embeds });
    expect(serializeBodies(result)).toEqual([{ embeds, allowed_mentions: { parse: [] } }]);
    expect(result.outputs['outcome']).toBe('delivered');
    expect(result.outputs['message-id']).toMatch(/^\d{17,}$/);
  });

  test('replaces the built message on Slack', async () => {
    const body = {
      text: 'Deployed',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Deployed' } }],
    };
    const result = await onSlack(body);
    expect(serializeBodies(result)).toEqual([body]);
    expect(JSON.parse(result.outputs['payload'] ?? '')).toEqual([body]);
    expect(result.annotations).toEqual([]);
  });

  test('replaces other inputs for text, which a notice names', async () => {
    const result = await onSlack(
      { text: 'Deployed' },
      { title: 'Hi', mention: 'here', 'mention-when': 'always' },
    );
    expect(serializeBodies(result)).toEqual([{ text: 'Deployed' }]);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'payload replaces the built message, so these inputs are not used: title, mention',
    ]);
  });

  test('may be YAML with anchors and merge keys', async () => {
    const result = await onDiscord(
      [
        'embeds:',
        '  - &card',
        '    title: Shop',
        '    color: 1127128',
        '  - <<: *card',
        '    title: Till',
      ].join('\n'),
    );
    expect(serializeBodies(result)).toMatchObject([
      {
        embeds: [
          { title: 'Shop', color: 1_127_128 },
          { title: 'Till', color: 1_127_128 },
        ],
      },
    ]);
  });

  test('holds one body for each platform under its key', async () => {
    const result = await post('slack:\n  text: On Slack\ndiscord:\n  content: On Discord');
    expect(serializeBodies(result)).toEqual(
      expect.arrayContaining([
        { text: 'On Slack' },
        { content: 'On Discord', allowed_mentions: { parse: [] } },
      ]),
    );
    expect(result.outputs['outcome']).toBe('delivered');
  });

  test('is posted to a Slack workflow as strings', async () => {
    const result = await onSlack(
      { version: 'v1.2.0', count: 3, live: true },
      { webhook: notify.receiver.trigger },
    );
    expect(serializeBodies(result)).toEqual([{ version: 'v1.2.0', count: '3', live: 'true' }]);
    expect(result.outputs['outcome']).toBe('delivered');
  });

  test('is posted through a bot, which edits it too', async () => {
    const { slackApi } = notify.receiver;
    const bot = {
      webhook: '',
      'slack-token': slackApi.token,
      'slack-api': slackApi.url,
      channel: 'C0123ABCD',
    };
    const first = await post({ text: 'Deploying' }, bot);
    expect(first.outputs['outcome']).toBe('delivered');
    const again = await post(
      { text: 'Deployed' },
      { ...bot, 'message-id': first.outputs['message-id'] ?? '' },
    );
    expect([again.outputs['outcome'], again.outputs['message-id']]).toEqual([
      'delivered',
      first.outputs['message-id'],
    ]);
    expect(serializeBodies(again)).toMatchObject([{ text: 'Deployed', ts: first.outputs['message-id'] }]);
  });

  test('is edited on Discord', async () => {
    const first = await onDiscord({ content: 'Deploying' });
    const again = await onDiscord(
      { content: 'Deployed' },
      { 'message-id': first.outputs['message-id'] ?? '' },
    );
    expect([again.outputs['outcome'], again.requests[0]?.method]).toEqual(['delivered', 'PATCH']);
  });

  test('is posted again after a failure like any message', async () => {
    const result = await onDiscord({ content: 'Deployed' }, {}, { script: [{ status: 503 }] });
    expect([result.outputs['outcome'], result.requests.length]).toEqual(['delivered', 2]);
  });

  test('is only shown in a dry run', async () => {
    const result = await post('slack: { text: On Slack }\ndiscord: { content: On Discord }', {
      'dry-run': 'true',
    });
    expect([result.outputs['outcome'], result.requests.length]).toEqual(['dry-run', 0]);
    expect(result.summary).toContain('"content": "On Discord"');
  });

  test('is not posted when no message is due', async () => {
    const result = await onDiscord({ content: 'Broken' }, { when: 'failure' });
    expect([result.outputs['outcome'], result.requests.length]).toEqual(['skipped', 0]);
  });
});

describe('inputs for the sender', () => {
  const sender = { username: 'Shop', avatar: 'https://shop.example/a.png', silent: 'true' };

  test('complete a custom payload that does not set them', async () => {
    expect(serializeBodies(await onDiscord({ content: 'x' }, sender))).toMatchObject([
      { username: 'Shop', avatar_url: 'https://shop.example/a.png', flags: 4096 },
    ]);
    expect(serializeBodies(await onSlack({ text: 'x' }, sender))).toEqual([
      {
        text: 'x',
        username: 'Shop',
        icon_url: 'https://shop.example/a.png',
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
  });

  test('are overridden by a custom payload that sets them', async () => {
    expect(
      serializeBodies(await onDiscord({ content: 'x', username: 'Till', flags: 4 }, sender)),
    ).toMatchObject([{ username: 'Till', flags: 4 | 4096 }]);
    const body = { text: 'x', username: 'Till', icon_emoji: ':till:', unfurl_links: true };
    expect(serializeBodies(await onSlack(body, sender))).toEqual([{ ...body, unfurl_media: false }]);
  });
});

describe('mentions in a custom payload', () => {
  test('work on Discord as written, and nobody else is mentioned', async () => {
    const content =
      'Hello <@80351110224678912> and <@&165511591545143296>, not <#41771983423143937> @everyone';
    expect(serializeBodies(await onDiscord({ content }))).toEqual([
      {
        content,
        allowed_mentions: {
          parse: ['everyone'],
          users: ['80351110224678912'],
          roles: ['165511591545143296'],
        },
      },
    ]);
  });

  test('follow what the author allows', async () => {
    const body = { content: '@here <@80351110224678912>', allowed_mentions: { parse: ['users'] } };
    expect(serializeBodies(await onDiscord(body))).toEqual([body]);
  });

  test('work on Slack as written', async () => {
    const body = { text: 'Hello <!channel> and <@U0123ABCD>' };
    expect(serializeBodies(await onSlack(body))).toEqual([body]);
  });
});

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

test('sends harmless unknown keys and suggests the intended name', async () => {
  const result = await onDiscord({ content: 'x', embed: [{ title: 't' }], mood: 'good' });
  expect(result.outputs['outcome']).toBe('delivered');
  expect(result.annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([
    'notice discord: payload: embed: not known to Discord, which ignores it (did you mean embeds?)',
    'notice discord: payload: mood: not known to Discord, which ignores it',
  ]);
});

test('has no simpler form of a custom payload that Slack refuses, and says what to check', async () => {
  const blocks = [section('x'), { type: 'markdown', text: '# x' }];
  const result = await onSlack(
    { text: 't', blocks },
    {},
    { script: [{ status: 400, body: 'invalid_blocks' }] },
  );
  expect([result.outputs['outcome'], result.requests.length]).toEqual(['failed', 1]);
  expect(problem(result)).toContain('look at the blocks in payload, blocks[1] (markdown) first');
});
