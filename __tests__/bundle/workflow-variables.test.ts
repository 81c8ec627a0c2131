import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

/** What Slack reads in angle brackets. https://docs.slack.dev/messaging/formatting-message-text */
const READ = /<(?:[!@#:|]|[\p{L}\p{N}])/u;

const HOSTILE = [
  '<!group> look',
  '<!channel>',
  '<!subteam^S0123ABCD|@team>',
  '<!date^1392734382^{date}|now>',
  '<@U0123ABCD>',
  '<#C0123ABCD|general>',
  '<https://evil.example|https://github.com/login>',
  '<mailto:a@evil.example|b@github.com>',
  '<slack://open|Log in>',
  '<evil.example|github.com>',
  '<<https://evil.example|x>>',
];

const variablesOf = async (
  title: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> => {
  const head = { id: 'a1b2c3d', message: `${title}\n\n${title}`, author: { name: title } };
  const { accepted, outputs } = await notify.runNotify({
    event: push({ ref: `refs/heads/${title}`, head_commit: head, commits: [head] }),
    inputs: { webhook: notify.receiver.trigger, about: 'event', ...inputs },
  });
  expect(outputs['outcome']).toBe('delivered');
  return accepted('slack')[0]?.json as Readonly<Record<string, string>>;
};

test('keeps mentions, links, and dates of an event out of workflow variables', async () => {
  const body = await variablesOf(HOSTILE.join(' '), {
    text: HOSTILE.join('\n\n'),
    footer: HOSTILE.join(' '),
  });
  for (const [name, value] of Object.entries(body))
    expect([name, READ.exec(value)?.[0]]).toEqual([name, undefined]);
  // A reader loses none of it.
  expect(body['text']?.replaceAll('\u2060', '')).toContain('<evil.example|github.com>');
});

test.each([
  ['<{{ commit.title }}>', '!channel', '<\u2060!channel>'],
  ['<!{{ commit.title }}>', 'channel', '<\u2060!channel>'],
  ['<@{{ commit.title }}>', 'U0123ABCD', '<\u2060@U0123ABCD>'],
  ['<{{ commit.title }}|Site>', 'https://evil.example', '<\u2060https://evil.example|Site>'],
  [
    '<https://shop.example/{{ commit.title }}|Site>',
    'a> <!here>',
    '<https://shop.example/a%3E%20%3C!here%3E|Site>',
  ],
  [
    '<https://shop.example|{{ commit.title }}>',
    'https://github.com',
    '<\u2060https://shop.example|https://github.com>',
  ],
  ['<!here> {{ commit.title }}', '<!channel>', '<!here> <\u2060!channel>'],
])('a value changes nothing in the author’s %s: %s', async (text, title, shown) => {
  const body = await variablesOf(title, { payload: JSON.stringify({ what: text }) });
  expect(body['what']).toBe(shown);
});
