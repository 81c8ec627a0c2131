import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const TOKEN = 'an0therS3cretT0kenXXXXX';
const PATH = `/services/T00000000/B00000000/${TOKEN}`;
const WEBHOOK_HINT = 'write https://… or name = https://…, one per line and without quotes';
const HOST_HINT = 'correct it, or add the host to allowed-hosts if it is yours';

interface Mistake {
  readonly what: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly sentence: string;
}

const webhooks: readonly Mistake[] = [
  {
    what: 'an unknown host',
    inputs: { webhook: `https://chat.example${PATH}` },
    sentence: `webhook: line 1 points to chat.example, which is not a webhook address of Slack or Discord; ${HOST_HINT}`,
  },
  {
    what: 'a host that only starts like Slack’s',
    inputs: { webhook: `alerts = https://hooks.slack.com.evil.example${PATH}` },
    sentence: `webhook: line 1 (alerts) points to hooks.slack.com.evil.example, which is not a webhook address of Slack or Discord; ${HOST_HINT}`,
  },
  {
    what: 'a loopback host that is not listed',
    inputs: { webhook: `http://127.0.0.1:9${PATH}`, 'allowed-hosts': '' },
    sentence: `webhook: line 1 points to 127.0.0.1:9, which is not a webhook address of Slack or Discord; ${HOST_HINT}`,
  },
  {
    what: 'http: to a listed host other than this machine',
    inputs: { webhook: `http://chat.example${PATH}`, 'allowed-hosts': 'chat.example' },
    sentence: 'webhook: line 1 is an http: URL, which would send the secret unencrypted; write https:',
  },
  {
    what: 'http: to Slack',
    inputs: { webhook: `http://hooks.slack.com${PATH}` },
    sentence: 'webhook: line 1 is an http: URL, which would send the secret unencrypted; write https:',
  },
  {
    what: 'the beginning of a Slack webhook',
    inputs: { webhook: 'https://hooks.slack.com/services/T00000000' },
    sentence: 'webhook: line 1 is not a whole Slack webhook URL; copy the whole one into the secret',
  },
  {
    what: 'the beginning of a Discord webhook',
    inputs: { webhook: 'team = https://discord.com/api/webhooks/1' },
    sentence: 'webhook: line 1 (team) is not a whole Discord webhook URL; copy the whole one into the secret',
  },
  {
    what: 'a webhook in quotes',
    inputs: { webhook: `"https://hooks.slack.com${PATH}"` },
    sentence: 'webhook: line 1 begins with a quote; write the URL without quotes',
  },
  {
    what: 'a path without a host, with a name',
    inputs: { webhook: `alerts = ${PATH}` },
    sentence: `webhook: line 1 is not a URL; ${WEBHOOK_HINT}`,
  },
  {
    what: 'two URLs on one line',
    inputs: { webhook: `https://hooks.slack.com${PATH} https://discord.com/api/webhooks/1/${TOKEN}` },
    sentence: 'webhook: line 1 holds a space; write one URL per line, and nothing else on it',
  },
  {
    what: 'an escaped line break',
    inputs: { webhook: `https://hooks.slack.com${PATH}\\n` },
    sentence: 'webhook: line 1 holds a backslash; write one URL per line, and nothing else on it',
  },
  {
    what: 'a link to a Slack channel',
    inputs: { webhook: 'https://acme.slack.com/archives/C0123ABCD' },
    sentence:
      'webhook: line 1 is the link to a channel; make an incoming webhook for that channel, and use its URL',
  },
  {
    what: 'a link to a Discord channel',
    inputs: { webhook: 'https://discord.com/channels/80351110224678912/165511591545143296' },
    sentence:
      'webhook: line 1 is the link to a channel; make an incoming webhook for that channel, and use its URL',
  },
  {
    what: 'a token in place of a host',
    inputs: { webhook: `https://${TOKEN}/` },
    sentence: `webhook: line 1 points to a host without a domain, which is not a webhook address of Slack or Discord; ${HOST_HINT}`,
  },
  {
    what: 'a URL of an unknown platform',
    inputs: { webhook: `https://chat.example/${TOKEN}`, 'allowed-hosts': 'chat.example' },
    sentence: 'platform: line 1 does not show its platform; write slack or discord',
  },
];

test.each(webhooks)(
  'rejects $what with one sentence, without the secret, and posts nothing',
  async ({ inputs, sentence }) => {
    const { code, annotations, outputs, requests, visible } = await notify.runNotify({
      event: push(),
      inputs,
      env: DEBUG,
    });
    expect(annotations).toEqual([{ level: 'error', message: sentence, properties: {} }]);
    expect([code, requests.length]).toEqual([1, 0]);
    expect([outputs['outcome'], outputs['reason']]).toEqual(['failed', sentence]);
    expect([PATH, TOKEN].filter(secret => visible.includes(secret))).toEqual([]);
  },
);

test('posts to no webhook when one of several is bad', async () => {
  const { slack, host } = notify.receiver;
  const webhook = `${slack}\nhttps://chat.example${PATH}`;
  const { code, requests, outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook, 'allowed-hosts': host },
  });
  expect([code, outputs['outcome'], requests.length]).toEqual([1, 'failed', 0]);
  expect(outputs['reason']).toContain('webhook: line 2 points to chat.example');
});

test('names the variable that holds a bad webhook', async () => {
  const { annotations } = await notify.runNotify({
    event: push(),
    inputs: { webhook: '' },
    env: { DISCORD_WEBHOOK: `https://chat.example${PATH}` },
  });
  expect(annotations.map(({ message }) => message)).toEqual([
    `DISCORD_WEBHOOK: line 1 points to chat.example, which is not a webhook address of Slack or Discord; ${HOST_HINT}`,
  ]);
});
