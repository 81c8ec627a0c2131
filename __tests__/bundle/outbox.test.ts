import type { RequestListener } from 'node:http';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startFauxqs, type FauxqsServer } from 'fauxqs';

import type { ScriptStep } from '../../tools/testing/receiver/index.js';
import { closedPort, type Loopback, serveHttp } from '../edges/loopback.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';
import { push } from '../helpers/payloads.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
let server: FauxqsServer;
let front: Loopback;
let serverName = '';
let folder: TemporaryFolder;
beforeAll(async () => {
  notify = await startNotify();
  server = await startFauxqs({ port: 0, logger: false });
  front = await serveHttp(renameQueues);
});
beforeEach(() => {
  notify.receiver.clear();
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
afterAll(async () => {
  await notify.close();
  await front.close();
  await server.stop();
});

const many = (step: ScriptStep): ScriptStep[] => Array.from({ length: 50 }, () => step);
const deleted: ScriptStep = { status: 404, body: 'no_service' };

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const endpoint = (): Record<string, string> => ({
  AWS_ENDPOINT_URL_SQS: `http://127.0.0.1:${front.port}`,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'us-east-1',
});
/** The server gives its queues URLs with a host name of its own, while Hookline accepts only loopback addresses. */
const renameQueues: RequestListener = (request, response) => {
  void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString().replaceAll(`127.0.0.1:${front.port}`, serverName);
    const headers = { 'content-type': '', 'x-amz-target': '' };
    for (const name of Object.keys(headers) as (keyof typeof headers)[])
      headers[name] = String(request.headers[name] ?? '');
    const authorization = request.headers.authorization ?? '';
    const answer = await fetch(`http://127.0.0.1:${server.port}`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body,
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  })();
};
const createQueue = (name: string): string => {
  const { host, pathname } = new URL(server.createQueue(name).queueUrl);
  serverName = host;
  return `http://127.0.0.1:${front.port}${pathname}`;
};
const waiting = (queue: string): string[] =>
  (server.inspectQueue(queue)?.messages.ready ?? []).map(({ body }) => body);

describe('Promise 5: stores what could not be delivered in the outbox', () => {
  test('a folder, as a record without secrets', async () => {
    const { outputs, code, visible } = await notify.runNotify({
      event: push(),
      env: DEBUG,
      inputs: {
        webhook: `alerts = ${notify.receiver.slack}`,
        outbox: `file:${folder.path}`,
        'on-error': 'fail',
      },
      script: [deleted],
    });
    expect([code, outputs['outcome'], outputs['undelivered']]).toEqual([0, 'queued', '[]']);
    const [name = '', ...others] = readdirSync(folder.path);
    expect(others).toEqual([]);
    const text = readFileSync(join(folder.path, name), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ destination: 'alerts', platform: 'slack', event: 'push' });
    const secrets = findSecrets(notify.receiver.slack);
    expect(secrets.filter(secret => `${text}${visible}`.includes(secret))).toEqual([]);
  });

  test('an SQS queue, while another destination gets its message', async () => {
    const queueUrl = createQueue('by-keys');
    const { outputs } = await notify.runNotify({
      event: push(),
      env: { ...endpoint(), ...KEYS },
      inputs: { outbox: queueUrl },
      script: { slack: [deleted] },
    });
    expect(outputs['outcome']).toBe('partial');
    expect(waiting('by-keys').map(body => JSON.parse(body) as object)).toMatchObject([
      { destination: 'slack' },
    ]);
  });

  test('and in the output with both reasons when the outbox fails too', async () => {
    writeFileSync(join(folder.path, 'taken'), '');
    const { outputs, annotations } = await notify.runNotify({
      event: push(),
      inputs: { webhook: `alerts = ${notify.receiver.slack}`, outbox: `file:${join(folder.path, 'taken')}` },
      script: [deleted],
    });
    expect(outputs['outcome']).toBe('failed');
    expect(JSON.parse(outputs['undelivered'] ?? '')).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(
      /^alerts: not delivered\. Slack .*outbox either: .* is not a folder/,
    );
  });
});

test('logs a notice for a webhook without a name, and none for one with a name', async () => {
  const { slack, discord } = notify.receiver;
  const { annotations } = await notify.runNotify({
    event: push(),
    inputs: { webhook: `${slack}\nops = ${discord}`, outbox: `file:${folder.path}` },
  });
  expect(annotations.map(({ level, message }) => [level, message])).toEqual([
    [
      'notice',
      expect.stringMatching(/^webhook: with outbox, give each webhook its own name.*; no name: slack$/),
    ],
  ]);
});

// Windows has no signals: the process ends at once there.
(process.platform === 'win32' ? test.skip : test)('a cancelled step hands over too', async () => {
  const { ms, outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook: notify.receiver.slack, outbox: `file:${folder.path}` },
    script: many({ hang: true }),
    cancelWhen: notify.receiver.nextRequest(),
  });
  expect(outputs['outcome']).toBe('queued');
  expect(readdirSync(folder.path)).toHaveLength(1);
  expect(ms).toBeLessThan(8000);
});

test('assumes a role through OIDC with the token that the environment names', async () => {
  const queueUrl = createQueue('by-oidc');
  const asked: string[] = [];
  const sts = await serveHttp(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push(Buffer.concat(chunks).toString());
    response.setHeader('content-type', 'text/xml');
    response.end(
      '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
        '<AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId>' +
        '<SecretAccessKey>abcdefghijklmnop</SecretAccessKey><SessionToken>session</SessionToken>' +
        '<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>' +
        '</AssumeRoleWithWebIdentityResponse>',
    );
  });
  const token = join(folder.path, 'token');
  writeFileSync(token, 'eyJhbGciOi.J9');
  const { outputs } = await notify.runNotify({
    event: push(),
    env: {
      ...endpoint(),
      AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${sts.port}`,
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/hookline',
      AWS_WEB_IDENTITY_TOKEN_FILE: token,
      AWS_REGION: 'us-east-1',
    },
    inputs: { webhook: notify.receiver.slack, outbox: queueUrl },
    script: [deleted],
  });
  await sts.close();
  expect(outputs['outcome']).toBe('queued');
  expect(asked).toEqual([expect.stringContaining('WebIdentityToken=eyJhbGciOi.J9')]);
  expect(waiting('by-oidc')).toHaveLength(1);
});

test('reports missing credentials in one sentence', async () => {
  const queueUrl = createQueue('by-nothing');
  const { outputs } = await notify.runNotify({
    event: push(),
    env: { ...endpoint(), HOME: folder.path },
    inputs: { webhook: notify.receiver.slack, outbox: queueUrl },
    script: [deleted],
  });
  expect(outputs['reason']).toContain('the SQS queue by-nothing needs credentials; run aws-actions/');
});

test('never shows a password in an outbox URL', async () => {
  const password = 's3cr3t-Passw0rd';
  const outbox = `amqp://carrier:${password}@127.0.0.1:${await closedPort()}/shop`;
  const { visible, stdout, outputs } = await notify.runNotify({
    event: push(),
    env: DEBUG,
    inputs: { webhook: notify.receiver.slack, outbox },
    script: [deleted],
  });
  expect(outputs['reason']).toContain('RabbitMQ queue hookline could not be reached: connection refused');
  expect(stdout).toContain(`::add-mask::${password}`);
  expect([outbox, password, 'carrier:'].filter(secret => visible.includes(secret))).toEqual([]);
}, 30_000);

test('rejects an invalid outbox before anything is posted', async () => {
  const { code, requests, outputs, visible } = await notify.runNotify({
    event: push(),
    inputs: { outbox: 'redis://:s3cr3t-Passw0rd@cache.example' },
  });
  expect([code, requests.length]).toEqual([1, 0]);
  expect(outputs['reason']).toMatch(
    /^outbox: it is not an outbox that Hookline knows; queues are RabbitMQ and SQS: write amqps:/,
  );
  expect(visible).not.toContain('s3cr3t');
});
