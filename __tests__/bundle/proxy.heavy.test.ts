import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { closedPort, serveTls, testCertificatePath, type Loopback } from '../edges/loopback.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { startTinyproxy, type RealProxy } from '../helpers/tinyproxy.js';
import { DEBUG } from './secrets.js';

const rules = { user: 'octocat', password: 's3cret-of-the-proxy' };
const path = '/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx';

let notify: Notify;
let slack: Loopback;
let closed: number;
let proxy: RealProxy;

beforeAll(async () => {
  notify = await startNotify();
  slack = await serveTls((request, response) => request.on('end', () => response.end('ok')).resume());
  closed = await closedPort();
  proxy = await startTinyproxy({ ...rules, tunnelsTo: [slack.port, closed] });
}, 30_000);
afterAll(async () => {
  await Promise.all([proxy.close(), slack.close(), notify.close()]);
});

const login = `${rules.user}:${rules.password}@`;

/** Posts to that port of this machine over TLS. */
const post = (port: number, env: Readonly<Record<string, string>>): Promise<Notified> =>
  notify.runNotify({
    inputs: {
      webhook: `alerts = https://127.0.0.1:${port}${path}`,
      'allowed-hosts': `127.0.0.1:${port}`,
      deadline: '4s',
    },
    env: { ...DEBUG, NODE_EXTRA_CA_CERTS: testCertificatePath, ...env },
  });

test('posts through a proxy with a password and does not show the password', async () => {
  const { outputs, visible } = await post(slack.port, {
    HTTPS_PROXY: `http://${login}127.0.0.1:${proxy.port}`,
  });
  expect(outputs['outcome']).toBe('delivered');
  expect(proxy.asked()).toEqual([`CONNECT 127.0.0.1:${slack.port}`]);
  expect(visible).not.toContain(rules.password);
});

test('does not send plain HTTP to this machine through a proxy', async () => {
  const { outputs } = await notify.runNotify({
    inputs: { webhook: notify.receiver.slack },
    env: { http_proxy: `http://${login}127.0.0.1:${proxy.port}` },
  });
  expect(outputs['outcome']).toBe('delivered');
  expect(proxy.asked()).toEqual([]);
});

test('bypasses the proxy for NO_PROXY', async () => {
  const { outputs } = await post(slack.port, {
    HTTPS_PROXY: `http://${login}127.0.0.1:${proxy.port}`,
    NO_PROXY: 'example.com,127.0.0.0/8',
  });
  expect(outputs['outcome']).toBe('delivered');
  expect(proxy.asked()).toEqual([]);
});

test.each([
  [
    'no password',
    () => [slack.port, `http://127.0.0.1:${proxy.port}`],
    /asks for a user and a password.*HTTPS_PROXY: http:\/\/user:password@host:port/,
  ],
  [
    'a wrong password',
    () => [slack.port, `http://octocat:wr0ng-passw0rd@127.0.0.1:${proxy.port}`],
    /does not accept the user and password.*correct them in HTTPS_PROXY/,
  ],
  [
    'a port that it opens no tunnel to',
    () => [1, `http://${login}127.0.0.1:${proxy.port}`],
    /lets nothing through to this host \(HTTP 403\).*NO_PROXY/,
  ],
  [
    'a target host that is down',
    () => [closed, `http://${login}127.0.0.1:${proxy.port}`],
    /the proxy does not get through to the host \(HTTP 5\d\d\)/,
  ],
  [
    'a closed port',
    () => [slack.port, `http://${login}127.0.0.1:${closed}`],
    /the proxy of HTTPS_PROXY cannot be reached: connection refused/,
  ],
] as [string, () => [number, string], RegExp][])(
  'reports a proxy with %s in one sentence and keeps the message',
  async (_what, given, says) => {
    const [port, url] = given();
    const { outputs, visible } = await post(port, { HTTPS_PROXY: url });
    expect(outputs).toMatchObject({
      outcome: 'failed',
      undelivered: expect.stringContaining('"mayHaveArrived":false'),
    });
    expect(outputs['reason']).toMatch(says);
    expect(visible).not.toMatch(/s3cret-of|wr0ng-pass/);
  },
);
