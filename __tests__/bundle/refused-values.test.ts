import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { temporaryFolder } from '../helpers/outbox.js';
import { push } from '../helpers/payloads.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

/** A run whose message the platform would refuse: it fails with one sentence, and nothing is posted. */
const expectSentence = ({ code, outputs, requests, annotations }: Notified, sentence: string): void => {
  expect([code, outputs['outcome'], requests.length]).toEqual([1, 'failed', 0]);
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(errors).toEqual([expect.stringContaining(sentence)]);
};

const NO_ID = 'is not the ID of a person or a group; write';

describe('an input that a platform would refuse fails before anything is posted', () => {
  test.each<[Inputs, string]>([
    [{ username: 'Discord news' }, 'username: "Discord news" holds "Discord"'],
    [{ username: 'dis\u200bcord' }, 'username: "discord" is a sender\'s name that Discord refuses'],
    [{ username: 'Clyde II' }, 'username: "Clyde II" holds "Clyde"'],
    [{ username: ' Here ' }, 'username: "Here" is a sender\'s name'],
    [{ username: 'System  Message' }, 'username: "System Message" is a sender\'s name'],
    [{ username: 'a ``` b' }, 'username: "a ``` b" holds "```"'],
    [{ avatar: `https://a.example/${'a'.repeat(2048)}` }, 'is longer than the 2048 characters'],
    [{ avatar: ':not an emoji:' }, 'avatar: ":not an emoji:" is neither'],
    [
      { image: 'https://a.example/badge.svg?x=1' },
      'image: "https://a.example/badge.svg?x=1" is not a picture',
    ],
    [
      { thumbnail: 'https://github.com/octo/shop/blob/main/logo.png' },
      'is a page of GitHub, not a picture; write the address behind its button Raw',
    ],
    [{ image: 'https://{{ actor }}.example/x.pdf' }, 'is not a picture that chats show'],
    [{ channel: '#Alerts' }, 'channel: "#Alerts" is not a name that a Slack channel can have; write #alerts'],
    [{ channel: 'my channel' }, 'channel: "my channel" is not a name that a Slack channel can have'],
    [{ channel: '<#C0123ABCD|alerts>' }, 'is not the ID of a channel; write C0123ABCD'],
    [{ mention: 'u0123abcd' }, 'mention: "u0123abcd" is not known; did you mean U0123ABCD?'],
    [{ mention: '#general' }, 'mention: "#general" is a channel'],
    [{ mention: 'author', users: 'octocat: #general' }, `users: "#general" of "octocat" ${NO_ID} IDs`],
    [
      { mention: 'author', users: 'octocat: u0123abcd' },
      `users: "u0123abcd" of "octocat" ${NO_ID} U0123ABCD`,
    ],
    [{ tags: 'bug' }, 'tags: "bug" is not the ID of a tag'],
    [{ color: '#12345' }, 'color: "#12345" is not a color'],
    [{ buttons: 'Open: javascript:alert(1)' }, 'is not a label and a link'],
  ])('%j', async (inputs, sentence) => {
    const given = inputs['mention'] === '#general' ? { mention: 'here, #general' } : inputs;
    expectSentence(await notify.runNotify({ event: push(), inputs: given }), sentence);
  });

  test.each(['xapp-1-A0-0-s3cr3ts3cr3t', 'xoxe-1-s3cr3ts3cr3t'])(
    'a token that cannot post: %s',
    async token => {
      const { url, channel } = notify.receiver.slackApi;
      const run = await notify.runNotify({
        event: push(),
        inputs: { webhook: '', 'slack-token': token, 'slack-api': url, channel },
      });
      expectSentence(run, 'slack-token: it is an app-level or a refresh token, which posts nothing');
      expect(run.visible).not.toContain('s3cr3t');
    },
  );

  test.each([
    ['image: https://a.example/x.svg', 'is not a picture that chats show'],
    ['users:\n  octocat: "#general"', '"#general" of "octocat" is not the ID of a person or a group'],
  ])('a config file is no way around: %j', async (text, sentence) => {
    const { path, remove } = temporaryFolder();
    mkdirSync(join(path, '.github'));
    writeFileSync(join(path, '.github', 'hookline.yml'), text);
    const run = await notify.runNotify({ event: push(), env: { GITHUB_WORKSPACE: path } });
    remove();
    expectSentence(run, sentence);
  });
});

const BUTTON = { type: 'button', text: { type: 'plain_text', text: 'Open' } } as const;
const actions = (...elements: readonly object[]) => ({ text: 'x', blocks: [{ type: 'actions', elements }] });
const picture = (source: object) => ({ text: 'x', blocks: [{ type: 'image', alt_text: 'x', ...source }] });
const link = (more: object = {}) => ({ type: 2, style: 5, url: 'https://a.example', ...more });
const row = (...components: readonly object[]) => ({ content: 'x', components: [{ type: 1, components }] });
const poll = (more: object) => ({
  poll: { question: { text: 'Why?' }, answers: [{ poll_media: { text: 'x' } }], ...more },
});

const SLACK: readonly (readonly [body: object, sentence: string])[] = [
  [{ text: 'x', icon_emoji: 'rocket' }, 'icon_emoji: not an emoji such as :rocket:'],
  [{ text: 'x', icon_url: 'ftp://a.example/x.png' }, 'icon_url: not an address that begins with http:'],
  [{ text: 'x', thread_ts: '17' }, 'thread_ts: not the ts of a message'],
  [{ text: 'x', metadata: { event_type: 'x' } }, 'metadata.event_payload: missing'],
  [{ text: 'x', metadata: { event_type: '', event_payload: {} } }, 'metadata.event_type: empty'],
  [{ text: 'x', metadata: 'x' }, 'metadata: not an object'],
  [{ text: 'x', link_names: 'yes' }, 'link_names: not true or false'],
  [{ text: 'x', parse: 'some' }, 'parse: not none or full'],
  [{ attachments: [{ text: 'x', color: 'tomato' }] }, "attachments[0].color: not a color such as '#1a7f37'"],
  [{ attachments: [{ text: 'x', color: '1a7f37' }] }, "write '#1a7f37'"],
  [actions({ ...BUTTON, url: `https://a.example/${'a'.repeat(3000)}` }), '3,018 of 3,000 characters'],
  [actions({ ...BUTTON, url: 'javascript:alert(1)' }), 'url: not an address that begins with http:'],
  [actions({ ...BUTTON, action_id: 'a'.repeat(256) }), 'action_id: 256 of 255 characters'],
  [actions({ ...BUTTON, action_id: 'go' }, { ...BUTTON, action_id: 'go' }), 'action_id "go" is used twice'],
  [actions({ ...BUTTON, style: 'default' }), 'style: not primary or danger'],
  [actions({ ...BUTTON, text: { type: 'plain_text', text: 'a'.repeat(76) } }), '76 of 75 characters'],
  [
    { text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }] },
    '151 of 150 characters',
  ],
  [picture({}), 'holds none of image_url, slack_file'],
  [picture({ image_url: 'https://a.example/x.svg' }), 'image_url: not a picture that chats show'],
  [
    picture({ image_url: 'https://a.example/x.png', slack_file: { id: 'F0' } }),
    'holds image_url and slack_file, of which only one is allowed',
  ],
  [picture({ slack_file: { id: 'F0', url: 'https://a.example' } }), 'holds id and url'],
  [picture({ image_url: 'https://a.example/x.png', alt_text: '' }), 'alt_text: empty'],
];

const DISCORD: readonly (readonly [body: object, sentence: string])[] = [
  [{ content: 'x', username: 'My Discord' }, 'username: holds "Discord"'],
  [{ content: 'x', username: 'system  message' }, 'username: holds "system message"'],
  [{ content: 'x', username: '\u200b' }, 'username: empty'],
  [{ content: 'x', username: 'a'.repeat(81) }, 'username: 81 of 80 characters'],
  [{ content: 'x', avatar_url: 'attachment://x.png' }, 'avatar_url: not an address that begins with http:'],
  [{ content: 'x', thread_name: 'a'.repeat(101) }, 'thread_name: 101 of 100 characters'],
  [{ content: 'x', thread_name: ' ' }, 'thread_name: empty'],
  [{ content: 'x', applied_tags: ['bug'] }, 'applied_tags[0]: not an ID'],
  [{ content: 'x', flags: 64 }, 'flags: a webhook sets none but 4, 4096, 32768'],
  [{ content: 'a'.repeat(2001) }, 'content: 2,001 of 2,000 characters'],
  [{ embeds: [{ title: 'x', color: 0x1000000 }] }, 'color: 16777216 is not 0 to 16,777,215'],
  [{ embeds: [{ image: { url: 'ftp://a.example/x.png' } }] }, 'image.url: not an address that begins with'],
  [row(link({ label: 'a'.repeat(81) })), 'label: 81 of 80 characters'],
  [row(link()), 'holds none of label, emoji'],
  [row(link({ emoji: {} })), 'emoji: holds none of id, name'],
  [row(link({ label: 'x', url: 'mailto:a@b.example' })), 'url: not an address that begins with http:'],
  [row(link({ label: 'x', url: `https://a.example/${'a'.repeat(512)}` })), '530 of 512 characters'],
  [row(link({ label: 'x', id: 7 }), link({ label: 'y', id: 7 })), 'id 7 is used twice'],
  [poll({ question: {} }), 'poll.question.text: missing'],
  [poll({ answers: [{ poll_media: { emoji: { name: '✅' } } }] }), 'poll_media.text: missing'],
  [poll({ duration: 769 }), 'duration: 769 is not 1 to 768'],
];

describe('a custom payload that a platform would refuse fails before anything is posted', () => {
  const check = async (platform: 'slack' | 'discord', body: object, sentence: string): Promise<void> => {
    const webhook = notify.receiver[platform];
    const run = await notify.runNotify({
      event: push(),
      inputs: { webhook, payload: JSON.stringify(body) },
    });
    expectSentence(run, sentence);
    expect(run.outputs['reason']).toMatch(/^payload: /);
    // Proof that it is needed: the platform, as the receiver plays it, refuses the body.
    await fetch(`${webhook}?wait=true&with_components=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(notify.receiver.requests.at(-1)?.faults).not.toEqual([]);
  };

  test.each(SLACK)('Slack: %j', (body, sentence) => check('slack', body, sentence));
  test.each(DISCORD)('Discord: %j', (body, sentence) => check('discord', body, sentence));

  test.each(['#Alerts', 'my channel', 'C0123ABCD, C0123ABCE'])('the channel %s', async channel => {
    const run = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.slack, payload: JSON.stringify({ text: 'x', channel }) },
    });
    expectSentence(run, 'payload: channel: not ');
  });

  test('a text that is too long for an edit', async () => {
    const { url, token, channel } = notify.receiver.slackApi;
    const run = await notify.runNotify({
      event: push(),
      inputs: {
        ...{ webhook: '', 'slack-token': token, 'slack-api': url, channel },
        'message-id': '1700000000.000001',
        payload: JSON.stringify({ text: 'a'.repeat(4001) }),
      },
    });
    expectSentence(run, 'payload: text: 4001 of 4000 characters that Slack takes in an edit; shorten it');
  });

  test('a sender whose name an event made a refused one is left out, and the message goes out', async () => {
    const { code, accepted, annotations } = await notify.runNotify({
      event: push(),
      contexts: { github: { actor: 'discord-fan' } },
      inputs: {
        webhook: notify.receiver.discord,
        payload: '{"content":"Own words","username":"{{ github.actor }}"}',
      },
    });
    expect(code).toBe(0);
    expect(accepted('discord').map(({ json }) => json)).toEqual([
      expect.objectContaining({ content: 'Own words' }),
    ]);
    expect(accepted('discord')[0]?.json).not.toHaveProperty('username');
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(
        'username: holds "discord", which Discord refuses in a sender\'s name; it is left out',
      ),
    );
  });
});
