import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const TARGET =
  'https://discord.com/api/webhooks/987654321098765432/t4rg3tT0ken_abcdefghijklmnop-QRSTUVWXYZ0123456789abcdefghij';

const post = (payload: unknown): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: DEBUG,
    inputs: {
      webhook: notify.receiver.discord,
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    },
  });

const none = { parse: [] };
const readContents = ({ requests }: Notified): unknown[] =>
  requests.map(({ json }) => (json as { content?: unknown }).content);

const message = { content: 'Hello', embeds: null };
const targets = [{ url: TARGET }];

/** The forms in which Discohook has stored a message over the years, oldest first. */
const exports: readonly (readonly [string, unknown])[] = [
  ['a backup of version 1', { version: 1, name: 'a', message }],
  ['a backup of version 2', { version: 2, name: 'a', message }],
  ['backups of version 3', { version: 3, backups: [{ name: 'a', message, webhookUrl: TARGET }] }],
  ['backups of version 4', { version: 4, backups: [{ name: 'a', messages: [message], webhookUrl: TARGET }] }],
  [
    'backups of version 5',
    { version: 5, backups: [{ name: 'a', messages: [message], target: { url: TARGET } }] },
  ],
  [
    'backups of version 6',
    { version: 6, backups: [{ name: 'a', messages: [{ data: message }], target: { url: TARGET } }] },
  ],
  ['backups of version 7', { version: 7, backups: [{ name: 'a', messages: [{ data: message }], targets }] }],
  ['backups of version 8', { version: 8, backups: [{ name: 'a', messages: [{ data: message }], targets }] }],
  ['the editor’s data', { version: 'd2', messages: [{ _id: 'x', data: message }], targets }],
  ['data without a version', { messages: [{ data: message }] }],
];

test.each(exports)('posts %s without showing its targets', async (_what, payload) => {
  const result = await post(payload);
  expect(result.requests.map(({ json }) => json)).toEqual([{ content: 'Hello', allowed_mentions: none }]);
  expect(result.outputs['outcome']).toBe('delivered');
  expect(findSecrets(TARGET).filter(secret => result.visible.includes(secret))).toEqual([]);
});

const data = { version: 'd2', messages: [{ data: { content: 'Grüße 👋 ~?>' } }], targets };
const encoded = Buffer.from(JSON.stringify(data));

test.each([
  ['the editor', `https://discohook.app/?data=${encoded.toString('base64url')}`],
  ['the editor’s old host', `https://discohook.org/?data=${encoded.toString('base64url')}`],
  ['the viewer', `https://discohook.app/viewer?data=${encoded.toString('base64url')}&header=false`],
  ['the URL-safe alphabet', `https://discohook.app/?data=${encoded.toString('base64')}`],
  [
    'the URL-safe alphabet, encoded',
    `https://discohook.app/?data=${encodeURIComponent(encoded.toString('base64'))}`,
  ],
])('posts the contents of a link: %s', async (_what, link) => {
  const result = await post(`${link}\n`);
  expect(readContents(result)).toEqual(['Grüße 👋 ~?>']);
  for (const secret of findSecrets(TARGET)) expect(result.masks.join('\n')).toContain(secret);
});

test('posts several messages in order, each to its thread', async () => {
  const thread = '1170000000000000001';
  const messages = [
    { data: { content: 'First' } },
    { data: { content: 'Second' }, thread_id: thread },
    { data: { content: 'Third' } },
  ];
  const result = await post({ version: 'd2', messages });
  expect(readContents(result)).toEqual(['First', 'Second', 'Third']);
  expect(result.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('thread_id'))).toEqual([
    null,
    thread,
    null,
  ]);
  expect(result.outputs['message-id']).toMatch(/^\d+ \d+ \d+$/);
});

test('reads camel case, older names of sender keys, and ignores the editor’s own keys', async () => {
  const first = { embeds: [{ title: 't', footer: { text: 'f', iconUrl: 'https://shop.example/a.png' } }] };
  const [old] = (await post({ version: 1, message: first })).requests;
  expect(old?.json).toMatchObject({ embeds: [{ footer: { icon_url: 'https://shop.example/a.png' } }] });
  const button = { type: 2, style: 5, label: 'Go', url: 'https://shop.example/', custom_id: 'p_1', flow: {} };
  const [now] = (
    await post({
      messages: [
        {
          data: {
            content: 'x',
            author: { name: 'Shop', icon_url: 'https://shop.example/a.png' },
            webhook_id: '1',
            components: [{ type: 1, components: [button] }],
          },
        },
      ],
    })
  ).requests;
  expect(now?.json).toEqual({
    content: 'x',
    username: 'Shop',
    avatar_url: 'https://shop.example/a.png',
    components: [{ type: 1, components: [{ type: 2, style: 5, label: 'Go', url: 'https://shop.example/' }] }],
    allowed_mentions: none,
  });
});

test('reports what is not sent', async () => {
  const attachments = [
    { id: '1', filename: 'a.png', size: 1, url: 'https://x.example/a.png', proxy_url: '' },
  ];
  const reference = 'https://discord.com/channels/1/2/3';
  const result = await post({ messages: [{ data: { content: 'x', attachments }, reference }] });
  expect(result.annotations.map(({ message: said }) => said)).toEqual([
    'discord: payload: messages[0]: its files are not sent',
    'discord: payload: messages[0]: posted as a new message; the input message-id edits one',
  ]);
  expect(readContents(result)).toEqual(['x']);
});

describe('rejects in one sentence', () => {
  test.each<readonly [string, unknown, string]>([
    [
      'one message of several',
      { messages: [{ data: { content: 'x' } }, { data: { embeds: [{ title: 'a'.repeat(257) }] } }] },
      'messages[1].data.embeds[0].title: 257 of 256 characters',
    ],
    [
      'several backups',
      { version: 8, backups: [{ messages: [] }, { messages: [] }] },
      'backups: 2 of 1 backup; export one backup alone',
    ],
    ['no messages', { version: 'd2', messages: [] }, 'messages: 0 of 1 to 10 messages'],
    ['a link without a message', 'https://discohook.app/?share=abcdef', 'this link holds no message'],
    ['a link to another site', 'https://shop.example/message.json', 'this is a link, not a message'],
    [
      'an uploaded picture',
      { messages: [{ data: { embeds: [{ image: { url: 'attachment://a.png' } }] } }] },
      'files are not sent',
    ],
  ])('%s', async (_what, payload, says) => {
    const { outputs, requests } = await post(payload);
    expect(outputs['reason']).toContain(says);
    expect([outputs['outcome'], requests.length]).toEqual(['failed', 0]);
  });

  test('an export for Slack', async () => {
    const payload = JSON.stringify({ messages: [{ data: { content: 'x' } }] });
    const { outputs } = await notify.runNotify({ event: push(), inputs: { payload } });
    expect(outputs['reason']).toContain('it holds no message for Slack, but slack is posted to');
  });
});
