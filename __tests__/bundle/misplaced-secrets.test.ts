import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const SLACK = 'qWe7rTy9uIo2pAs4dFg6hJk8';
const DISCORD = 'zXc1_vBn3mQw5eRt-7yUi9oPa2sDf4gHj6kLz8xCv0bNm_1qWe3rTy5uIo7pAs9dFg2h';
const SLACK_URL = `https://hooks.slack.com/services/T0123ABCD/B0456EFGH/${SLACK}`;
const DISCORD_URL = `https://discord.com/api/webhooks/123456789012345678/${DISCORD}`;

/** Every piece of eight characters, none of which may be shown. */
const pieces = (secret: string): readonly string[] =>
  Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What people put into `webhook`, and the secret in it. */
const IN_WEBHOOK: readonly (readonly [what: string, webhook: string, secret?: string])[] = [
  ['base64 of a webhook, with ==', base64(SLACK_URL.padEnd(85, '/')), base64(SLACK_URL.padEnd(85, '/'))],
  ['base64 of a webhook, with =', base64(SLACK_URL.padEnd(86, '/')), base64(SLACK_URL.padEnd(86, '/'))],
  [
    'base64 of a webhook, without padding',
    base64(SLACK_URL.padEnd(87, '/')),
    base64(SLACK_URL.padEnd(87, '/')),
  ],
  ['base64 of a token', base64(`${SLACK}!`), base64(`${SLACK}!`)],
  ['a token and =x', `${SLACK}=x`],
  ['a token and =', `${SLACK}=`],
  ['a token and ==', `${SLACK}==`],
  ['a token as a name before a token', `${SLACK} = ${DISCORD}`],
  ['a name before a token', `team = ${SLACK}`],
  ['a name before a token with =', `team=${SLACK}==`],
  ['a token alone', SLACK],
  ['a token in place of a host', `https://${SLACK}/`],
  ['a token in place of a host, without a slash', `https://${SLACK}`],
  ['a token and a port', `https://${SLACK}:443/x`],
  ['a token as a user', `https://${SLACK}@hooks.example/x`],
  ['a token as a password', `https://me:${SLACK}@hooks.example/x`],
  ['no scheme', SLACK_URL.slice(8)],
  ['slashes alone', SLACK_URL.slice(6)],
  ['one slash', SLACK_URL.replace('//', '/')],
  ['a misspelled scheme', SLACK_URL.replace('https', 'htps')],
  ['a scheme without its colon', SLACK_URL.replace(':', '')],
  ['percent-encoding', encodeURIComponent(SLACK_URL)],
  ['angle brackets', `<${SLACK_URL}>`],
  ['a Markdown link', `[hook](${SLACK_URL})`],
  ['a shell command', `curl -X POST ${SLACK_URL}`],
  ['a shell assignment', `export HOOK=${SLACK_URL.replace('hooks.slack.com', 'chat.example')}`],
  ['JSON', `{"url":"${SLACK_URL}"}`],
  ['a YAML list', `- ${SLACK_URL}`],
  ['a path alone', new URL(SLACK_URL).pathname],
  ['a Discord webhook without a scheme', DISCORD_URL.slice(8), DISCORD],
  ['a Discord webhook with a comma in it', DISCORD_URL.replace('/webhooks', ',/webhooks'), DISCORD],
];

const readAll = async (
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly seen: string; readonly sent: string }> => {
  const { visible, requests } = await notify.runNotify({
    event: push(),
    env: DEBUG,
    contexts: { job: { status: 'failure' } },
    inputs: { details: 'none', ...inputs },
  });
  return { seen: visible, sent: requests.map(({ json }) => JSON.stringify(json)).join('\n') };
};

test.each(IN_WEBHOOK)('with webhook: %s, shows nothing of it', async (_what, webhook, secret = SLACK) => {
  const { seen, sent } = await readAll({ webhook });
  expect(pieces(secret).filter(piece => seen.includes(piece) || sent.includes(piece))).toEqual([]);
});

/** Secrets that only their shape gives away. */
const SHAPES: readonly (readonly [what: string, value: string, secret: string])[] = [
  ['a Slack webhook', SLACK_URL, SLACK],
  ['a webhook without a scheme', SLACK_URL.slice(8), SLACK],
  ['a Slack trigger', `https://hooks.slack.com/triggers/T0123ABCD/1234567890/${SLACK}`, SLACK],
  ['a webhook on another host', SLACK_URL.replace('hooks.slack.com', 'chat.example'), SLACK],
  ['a Discord webhook', DISCORD_URL, DISCORD],
  ['a base64 webhook', base64(DISCORD_URL), base64(DISCORD_URL).slice(20)],
  ['a bot token', `xoxb-123456789012-1234567890123-${SLACK}`, SLACK],
  ['a GitHub token', `ghp_${SLACK}0123456789ab`, SLACK],
  ['a GitHub App token', `ghs_123456_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NTYifQ.${SLACK}`, SLACK],
  ['a queue’s address', `amqps://me:${SLACK}@queue.example/vhost`, SLACK],
];

const OWN = new Set(['webhook', 'slack-token', 'token', 'outbox', 'allowed-hosts', 'details', 'dry-run']);
const names = Object.keys(
  (parse(readFileSync('action.yml', 'utf8')) as { inputs: Readonly<Record<string, unknown>> }).inputs,
).filter(name => !OWN.has(name));

const leaksOf = async (
  inputs: readonly string[],
  value: string,
  secret: string,
): Promise<readonly string[]> => {
  const leaks: string[] = [];
  for (const name of inputs) {
    const { seen, sent } = await readAll({ [name]: value });
    if (pieces(secret).some(piece => seen.includes(piece) || sent.includes(piece))) leaks.push(name);
  }
  return leaks;
};

test.each(SHAPES)('neither shows nor sends %s in another input', async (_what, value, secret) => {
  expect(await leaksOf(['platform', 'username', 'thread', 'allowed-hosts'], value, secret)).toEqual([]);
  expect(await leaksOf(['text'], `Look: ${value}, or not`, secret)).toEqual([]);
});

test('neither shows nor sends a webhook in any other input', async () => {
  expect(await leaksOf(names, DISCORD_URL, DISCORD)).toEqual([]);
}, 60_000);

test('hides the token of a misplaced webhook in other places too', async () => {
  const { seen, sent } = await readAll({ text: `a ${SLACK_URL}`, footer: `b ${SLACK}`, username: SLACK });
  expect(pieces(SLACK).filter(piece => seen.includes(piece) || sent.includes(piece))).toEqual([]);
});

test('keeps links to documentation and workflows', async () => {
  const text = [
    'https://github.com/octo-org/shop/actions/workflows/ci.yml',
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    'https://shop.example/services/payments/refunds/overview-of-all',
    'https://discord.com/channels/80351110224678912/165511591545143296',
    'https://shop.example/api/webhooks/new?from=765432109876543210',
  ].join('\n\n');
  const { sent } = await readAll({ text });
  expect(sent).not.toContain('***');
});
