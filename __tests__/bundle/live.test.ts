import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { formatFault } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notified, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { findSecrets } from './secrets.js';

let notify: Notify;
let temp: string;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => {
  notify.receiver.clear();
  temp = mkdtempSync(join(tmpdir(), 'live-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));
afterAll(() => notify.close());

const failed = { job: '{"status":"failure"}' };

/** One step of the job with this temporary folder. */
const step = (inputs: NotifyOptions['inputs'], options: NotifyOptions = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: { RUNNER_TEMP: temp },
    ...options,
    inputs: { live: 'true', ...inputs },
  });

const methods = ({ requests }: Notified): string[] =>
  requests.map(({ method, url }) => `${method} ${url.pathname.split('/').at(-1) ?? ''}`);
const onDiscord = (): { webhook: string } => ({ webhook: notify.receiver.discord });
const withToken = (): Record<string, string> => {
  const { url, token, channelName } = notify.receiver.slackApi;
  return { webhook: '', 'slack-token': token, 'slack-api': url, channel: `#${channelName}` };
};

describe('live', () => {
  test('edits the job’s first message: running, then its result and duration', async () => {
    const first = await step(onDiscord());
    expect(first.requests[0]?.body).toContain('CI › build is running');
    const id = first.outputs['message-id'] ?? '';
    const second = await step({ ...onDiscord(), ...failed });
    expect(methods(second)).toEqual([`PATCH ${id}`]);
    expect(second.requests[0]?.body).toMatch(/CI › build failed.*-# [\d.]+m?s · \[run #42\]/);
    expect(second.outputs).toMatchObject({ outcome: 'delivered', 'message-id': id });
    expect([...first.requests, ...second.requests].flatMap(({ faults }) => faults).map(formatFault)).toEqual(
      [],
    );
  });

  test('explains that an edit notifies nobody, though it mentions them', async () => {
    const inputs = { ...onDiscord(), mention: '80351110224678912' };
    const first = await step(inputs);
    const second = await step({ ...inputs, ...failed });
    expect([first.annotations, second.annotations].map(all => all.map(({ message }) => message))).toEqual([
      [],
      [expect.stringMatching(/^mention: .* notifies nobody, since the message is an edit/)],
    ]);
    expect(second.requests[0]?.body).toContain('<@80351110224678912>');
  });

  test('edits through Slack’s API even when the channel was given by name', async () => {
    const first = await step(withToken());
    const second = await step({ ...withToken(), ...failed });
    expect([methods(first), methods(second)]).toEqual([['POST chat.postMessage'], ['POST chat.update']]);
    expect(second.outputs['message-id']).toBe(first.outputs['message-id']);
    expect(methods(await step(withToken()))).toEqual(['POST chat.update']);
  });

  test('posts a new message when the old one was deleted, and edits that from then on', async () => {
    const first = await step(onDiscord());
    notify.receiver.removed.add(first.outputs['message-id'] ?? '');
    const second = await step(onDiscord());
    expect(second.requests.map(({ method }) => method)).toEqual(['PATCH', 'POST']);
    expect(methods(await step(onDiscord()))).toEqual([`PATCH ${second.outputs['message-id'] ?? ''}`]);
  });

  test('keeps destinations, channels, and threads apart', async () => {
    const { discord, forum } = notify.receiver;
    await step({ webhook: `a = ${discord}` });
    for (const inputs of [{ webhook: `b = ${discord}` }, { webhook: `a = ${forum}`, thread: 'Nightly' }])
      expect((await step(inputs)).requests.map(({ method }) => method)).toEqual(['POST']);
    const again = await step({ webhook: `a = ${forum}`, thread: 'Nightly' });
    expect(again.requests.map(({ method }) => method)).toEqual(['PATCH']);
  });

  test.each([
    ['another job', { contexts: { github: { job: 'other' } } }],
    ['another attempt', { contexts: { github: { run_attempt: '2' } } }],
  ])('does not edit a message of %s', async (_what, options) => {
    await step(onDiscord());
    expect((await step(onDiscord(), options)).requests.map(({ method }) => method)).toEqual(['POST']);
  });

  test('edits another job’s message by message-id, which takes precedence', async () => {
    const other = await step(onDiscord());
    const id = other.outputs['message-id'] ?? '';
    rmSync(join(temp, 'hookline-live.json'));
    await step(onDiscord());
    const last = await step({ ...onDiscord(), 'message-id': id });
    expect(methods(last)).toEqual([`PATCH ${id}`]);
  });

  test('saves no secret in its file', async () => {
    const { discord, slackApi } = notify.receiver;
    await step({ ...withToken(), webhook: discord });
    const file = readFileSync(join(temp, 'hookline-live.json'), 'utf8');
    expect(file).toContain('discord');
    const secrets = [...findSecrets(discord), slackApi.token];
    expect(secrets.filter(secret => file.includes(secret))).toEqual([]);
  });

  test.each([
    '',
    'no JSON',
    '{"job":"9876543210/1/build","messages":{"[\\"discord\\",null,null]":{"ids":["../x"]}}}',
  ])('posts a new message when its file is broken: %j', async content => {
    writeFileSync(join(temp, 'hookline-live.json'), content);
    const { outputs, requests } = await step(onDiscord());
    expect([outputs['outcome'], requests.map(({ method }) => method)]).toEqual(['delivered', ['POST']]);
  });

  test('delivers and logs a notice when its file cannot be written', async () => {
    const { outputs, annotations, code } = await step(onDiscord(), {
      env: { RUNNER_TEMP: join(temp, 'not', 'there') },
    });
    expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
    expect(annotations[0]?.message).toMatch(/^live: .*\(ENOENT\), so a later step posts a new message$/);
  });

  test('posts a new message through a Slack webhook, with a notice', async () => {
    const { annotations, outputs } = await step({ webhook: notify.receiver.slack });
    expect(outputs['outcome']).toBe('delivered');
    expect(annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('so each step posts a new one') },
    ]);
  });
});

describe('the last step of a green job reports that it passed', () => {
  const down = { script: { discord: Array.from({ length: 9 }, () => ({ status: 503 })) } };

  test.each<[string, NotifyOptions['inputs'], NotifyOptions, string]>([
    ['did not arrive', { deadline: '1s' }, down, 'failed'],
    ['was not due', { when: 'failure' }, {}, 'skipped'],
    ['posts only the end', { when: 'success, failure' }, {}, 'skipped'],
    ['was a dry run', { 'dry-run': 'true' }, {}, 'dry-run'],
    ['held a mistake', { payload: 'text: of Slack’s' }, {}, 'failed'],
  ])('even when the first step %s', async (_what, inputs, options, outcome) => {
    expect((await step({ ...onDiscord(), ...inputs }, options)).outputs['outcome']).toBe(outcome);
    notify.receiver.play([], 'discord');
    const last = await step({ ...onDiscord(), when: 'success, failure' });
    expect(last.requests.map(({ body }) => body)).toEqual([expect.stringContaining('CI › build passed')]);
    expect(last.requests[0]?.body).toMatch(/-# [\d.]+m?s · \[run #42\]/);
  });

  test('even through a Slack webhook, which returns no ID', async () => {
    const inputs = { webhook: notify.receiver.slack };
    const bodies = [await step(inputs), await step(inputs)].map(({ requests }) => requests[0]?.body);
    expect(bodies[0]).toContain('is running');
    expect(bodies[1]).toContain('passed');
  });

  test('after watch, even when its start could not post', async () => {
    await notify.runNotify({
      action: 'watch',
      stages: ['main'],
      event: push(),
      env: { RUNNER_TEMP: temp },
      inputs: { live: 'true', webhook: notify.receiver.slack },
    });
    expect((await step({ webhook: notify.receiver.slack })).requests[0]?.body).toContain('passed');
  });

  test('and puts no message that the job is running in an outbox', async () => {
    const outbox = { outbox: `file:${join(temp, 'outbox')}`, deadline: '1s' };
    const first = await step({ ...onDiscord(), ...outbox }, down);
    expect(first.outputs['outcome']).toBe('failed');
    const last = await step({ ...onDiscord(), ...outbox }, down);
    expect(last.outputs['outcome']).toBe('queued');
    const [name = '', ...others] = readdirSync(join(temp, 'outbox'));
    expect(others).toEqual([]);
    expect(readFileSync(join(temp, 'outbox', name), 'utf8')).toContain('passed');
  });
});

describe('the status of a live message', () => {
  test.each([
    ['the first of a job that has failed', failed, 'CI › build failed'],
    ['one with the status running given', { status: 'running' }, 'CI › build is running'],
    ['one with the status success given', { status: 'success' }, 'CI › build passed'],
    ['one that reports on other jobs', { needs: '{"a":{"result":"success","outputs":{}}}' }, 'CI passed'],
  ])('is right for %s', async (_what, inputs, title) => {
    expect((await step({ ...onDiscord(), ...inputs })).requests[0]?.body).toContain(title);
  });

  test('is neither success nor failure for when while the job runs', async () => {
    const { outputs } = await step({ ...onDiscord(), when: 'success, failure' });
    expect(outputs['outcome']).toBe('skipped');
  });
});
