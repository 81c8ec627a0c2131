import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { serveHttp, type Loopback } from '../edges/loopback.js';
import { fill, startDrain, waiting, type Drain } from '../helpers/drain.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { temporaryFolder } from '../helpers/outbox.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
let drain: Drain;
let proxy: Loopback;
const asked: string[] = [];

beforeAll(async () => {
  [notify, drain] = await Promise.all([startNotify(), startDrain()]);
  proxy = await serveHttp((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('ok');
  });
});
beforeEach(() => void asked.splice(0));
afterAll(async () => {
  await Promise.all([notify.close(), drain.close(), proxy.close()]);
});

const env = (): Readonly<Record<string, string>> => {
  const url = `http://127.0.0.1:${proxy.port}`;
  return { HTTP_PROXY: url, http_proxy: url, HTTPS_PROXY: url, https_proxy: url, NO_PROXY: '', no_proxy: '' };
};

test('does not send webhooks on this machine through a proxy', async () => {
  const { outputs } = await notify.runNotify({ event: push(), env: env() });
  expect([outputs['outcome'], asked]).toEqual(['delivered', []]);
});

test('does not use a proxy for loopback hosts written as names', async () => {
  const { slack, host } = notify.receiver;
  const { outputs } = await notify.runNotify({
    event: push(),
    inputs: {
      webhook: slack.replace('127.0.0.1', 'localhost'),
      'allowed-hosts': host.replace('127.0.0.1', 'localhost'),
    },
    env: env(),
  });
  expect([outputs['outcome'], asked]).toEqual(['delivered', []]);
});

test('does not use a proxy for loopback APIs of Slack and GitHub', async () => {
  const { slackApi, host } = notify.receiver;
  const gitHub = await serveHttp((_request, response) => response.writeHead(404).end('{}'));
  const { outputs } = await notify.runNotify({
    event: push(),
    contexts: { job: { status: 'failure' }, github: { token: 'ghs_abcdefghijklmnopqrstuvwx' } },
    inputs: {
      webhook: '',
      'slack-token': slackApi.token,
      'slack-api': slackApi.url,
      channel: slackApi.channel,
      'allowed-hosts': host,
      token: 'ghs_abcdefghijklmnopqrstuvwx',
    },
    env: { ...env(), GITHUB_API_URL: `http://127.0.0.1:${gitHub.port}` },
  });
  await gitHub.close();
  expect([outputs['outcome'], asked]).toEqual(['delivered', []]);
});

test('does not use a proxy for what a drain posts to loopback', async () => {
  const folder = temporaryFolder();
  fill(folder.path, waiting(1, 5), waiting(2, 4));
  const { outputs } = await drain.runDrain({ inputs: { outbox: `file:${folder.path}` }, env: env() });
  folder.remove();
  expect([outputs['delivered'], asked]).toEqual(['2', []]);
});
