import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { runWatch, type Watched } from '../helpers/watch.js';
import { findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const failed = { job: { status: 'failure', check_run_id: 4242 } };
const cancelled = { job: { status: 'cancelled', check_run_id: 4242 } };
const steps = { steps: { 'unit-tests': { outcome: 'failure', conclusion: 'failure', outputs: {} } } };

const watch = (options: NotifyOptions = {}): Promise<Watched> =>
  runWatch(notify, { event: push(), ...options });

const said = ({ annotations }: { annotations: Watched['annotations'] }): string[] =>
  annotations.map(({ level, message }) => `${level}: ${message}`);
const titles = (requests: Watched['atEnd']): string[] =>
  requests.map(({ body }) => /CI › build (passed|failed|was cancelled|is running)/.exec(body)?.[0] ?? body);

describe('watch', () => {
  test('posts nothing when the job starts, and the result when it has ended', async () => {
    const { code, atStart, atEnd, outputs, stages } = await watch({ postContexts: failed });
    expect([code, atStart, outputs['outcome']]).toEqual([0, [], 'delivered']);
    expect(titles(atEnd)).toEqual(['CI › build failed', 'CI › build failed']);
    expect([stages.main?.stdout.replace(/^::add-mask::.*\n/gm, ''), stages.main?.outputs]).toEqual(['', {}]);
  });

  test.each([
    ['passed', {}],
    ['failed', failed],
    ['was cancelled', cancelled],
  ])('reports a job that %s', async (verb, postContexts) => {
    const { atEnd } = await watch({ postContexts });
    expect(titles(atEnd)).toContain(`CI › build ${verb}`);
  });

  test('knows the final states of the steps and the time since the start', async () => {
    const { atEnd } = await watch({
      inputs: { webhook: notify.receiver.discord, steps: '${{ toJSON(steps) }}' },
      postContexts: { ...failed, ...steps },
    });
    expect(atEnd[0]?.json).toMatchObject({
      embeds: [
        {
          description: expect.stringMatching(/Step \*\*unit-tests\*\* failed[^]*-# [\d.]+m?s · \[run #42\]/),
        },
      ],
    });
  });

  test('reports the run, whatever event started it', async () => {
    const { atEnd } = await watch({
      name: 'release',
      event: {},
      contexts: { github: { ref: 'refs/heads/main' } },
    });
    expect(titles(atEnd)).toContain('CI › build passed');
  });

  test('follows when', async () => {
    const inputs = { when: 'failure' };
    const green = await watch({ inputs });
    expect([green.outputs['outcome'], green.requests]).toEqual(['skipped', []]);
    expect((await watch({ inputs, postContexts: failed })).atEnd).toHaveLength(2);
  });

  test('reports a missing webhook once', async () => {
    const result = await watch({ inputs: { webhook: '' } });
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'skipped']);
    expect(said(result)).toEqual([
      expect.stringMatching(/^warning: Nothing posted: there is no webhook: webhook is empty/),
    ]);
  });

  test('runs a dry run only at the end', async () => {
    const { stages, outputs, requests } = await watch({ inputs: { 'dry-run': 'true', live: 'true' } });
    expect([outputs['outcome'], requests]).toEqual(['dry-run', []]);
    expect([stages.main?.summary, stages.main?.outputs]).toEqual(['', {}]);
  });
});

describe('a mistake in the configuration', () => {
  test.each([
    ['a mistake in a value', { when: 'soon' }, 'when: "soon"'],
    [
      'a mistake in a host',
      { webhook: 'https://chat.example/services/T0/B0/xxxxxxxxxxxxxxxxxxxxxxxx' },
      'allowed-hosts',
    ],
    ['a mistake in a payload', { payload: '{"embeds":[{"title":7}]}' }, 'payload: '],
  ])('%s fails the job at once and is reported once', async (_what, inputs, words) => {
    const { stages, requests, code, ...result } = await watch({ inputs, postContexts: failed });
    expect([stages.main?.code, stages.post?.code, code, requests]).toEqual([1, 0, 1, []]);
    expect(said(result)).toEqual([expect.stringContaining(words)]);
    expect(stages.post?.outputs['outcome']).toBe('failed');
  });

  test.each([
    ['a mistake in a value', { timeout: 'soon' }, 'timeout: "soon"'],
    ['a mistake in a template', { title: '{{ nope }}' }, 'title: line 1'],
    ['a value that the platform refuses', { username: 'Discord news' }, 'username: '],
  ])(
    '%s in its looks fails the job at once, and the alert is posted without it',
    async (_what, inputs, words) => {
      const { stages, atStart, atEnd, code, ...result } = await watch({ inputs, postContexts: failed });
      expect([stages.main?.code, stages.post?.code, code]).toEqual([1, 0, 1]);
      expect([atStart.length, atEnd.length]).toEqual([0, 2]);
      expect(said(result)).toEqual([expect.stringContaining(words)]);
      expect(stages.post?.outputs['outcome']).toBe('delivered');
      expect(stages.post?.outputs['reason']).toContain(words);
    },
  );

  test.each([
    ['warn', 0, 'warning'],
    ['fail', 1, 'error'],
  ])('that appears only at the end, with on-error: %s, exits with %d', async (onError, exit, level) => {
    const { stages, requests, ...result } = await watch({
      inputs: { color: '${{ steps.paint.outputs.color }}', 'on-error': onError },
      postContexts: { steps: { paint: { outputs: { color: 'reddish' } } } },
    });
    expect([stages.main?.code, stages.post?.code, requests]).toEqual([0, exit, []]);
    expect(said(result)).toEqual([expect.stringMatching(new RegExp(`^${level}: color: "reddish"`))]);
  });
});

describe('a custom payload', () => {
  test('may be in a file that is checked out later', async () => {
    const { code, annotations, atStart, atEnd } = await watch({
      inputs: { webhook: notify.receiver.discord, 'payload-file': 'message.yml' },
      beforePost: ({ workspace }) => writeFileSync(join(workspace, 'message.yml'), 'content: It is done'),
    });
    expect([code, annotations, atStart]).toEqual([0, [], []]);
    expect(atEnd.map(({ json }) => json)).toMatchObject([{ content: 'It is done' }]);
  });

  test('is checked against limits at the start only when no value is missing', async () => {
    const webhook = notify.receiver.discord;
    const payload = '{"content":"{% if status == \'failure\' %}It broke{% endif %}"}';
    const { code, atStart, atEnd } = await watch({ inputs: { webhook, payload }, postContexts: failed });
    expect([code, atStart]).toEqual([0, []]);
    expect(atEnd.map(({ json }) => json)).toMatchObject([{ content: 'It broke' }]);
    const broken = await watch({ inputs: { webhook, payload: '{"content":"{{ comit }}"}' } });
    expect([broken.code, said(broken)]).toEqual([
      1,
      [expect.stringContaining('payload: content: line 1, column 4: "comit" is not known')],
    ]);
  });

  test('replaces the built message, which one notice says', async () => {
    const { annotations } = await watch({
      inputs: { webhook: notify.receiver.discord, title: 'Hi', payload: '{"content":"Done"}' },
    });
    expect(annotations.map(({ message }) => message)).toEqual([
      'payload replaces the built message, so these inputs are not used: title',
    ]);
  });

  test('replaces the live message at the end', async () => {
    const { atStart, atEnd } = await watch({
      inputs: { webhook: notify.receiver.discord, live: 'true', payload: '{"content":"It is done"}' },
    });
    expect(titles(atStart)).toEqual(['CI › build is running']);
    expect(atEnd.map(({ method, json }) => [method, json])).toMatchObject([
      ['PATCH', { content: 'It is done', embeds: [] }],
    ]);
  });
});

describe('the end is reported', () => {
  test('when the start was cancelled before it did anything', async () => {
    const { outputs, atEnd } = await watch({ stages: ['post'], postContexts: cancelled });
    expect(outputs['outcome']).toBe('delivered');
    expect(titles(atEnd)).toContain('CI › build was cancelled');
    expect(atEnd.map(({ body }) => body).join('\n')).not.toMatch(/NaN|\dms? · run/);
  });

  test('when the workspace was deleted', async () => {
    const { code, outputs } = await watch({
      postContexts: failed,
      beforePost: ({ workspace }) => rmSync(workspace, { recursive: true }),
    });
    expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
  });

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['broken', (path: string) => writeFileSync(path, '{"half')],
  ])('when the event file is %s, with a notice', async (_what, spoil) => {
    const { code, atEnd, ...result } = await watch({
      contexts: { github: { ref: 'refs/heads/main' } },
      postContexts: failed,
      beforePost: ({ eventPath }) => spoil(eventPath),
    });
    expect(code).toBe(0);
    expect(titles(atEnd)).toContain('CI › build failed');
    expect(said(result)).toEqual([expect.stringMatching(/^notice: The event file/)]);
  });

  test.each([
    ['warn', 0],
    ['fail', 1],
  ])('with on-error: %s, when the message does not arrive, with exit %d', async (onError, exit) => {
    const { stages } = await watch({
      inputs: { webhook: notify.receiver.slack, 'on-error': onError },
      script: [{ status: 404, body: 'no_service' }],
    });
    expect([stages.main?.code, stages.post?.code]).toEqual([0, exit]);
  });
});

describe('live', () => {
  const live = (inputs: Readonly<Record<string, string>> = {}): Record<string, string> => ({
    webhook: notify.receiver.discord,
    live: 'true',
    ...inputs,
  });

  test('posts that the job is running and edits it to show the result', async () => {
    const { atStart, atEnd, outputs, stages } = await watch({ inputs: live(), postContexts: failed });
    expect(titles(atStart)).toEqual(['CI › build is running']);
    expect(titles(atEnd)).toEqual(['CI › build failed']);
    const id = stages.main?.outputs['message-id'] ?? '';
    expect(atEnd.map(({ method, url }) => `${method} ${url.pathname.split('/').at(-1) ?? ''}`)).toEqual([
      `PATCH ${id}`,
    ]);
    expect(outputs).toMatchObject({ outcome: 'delivered', 'message-id': id });
    expect(atEnd[0]?.body).toMatch(/-# [\d.]+m?s · \[run #42\]/);
  });

  test('edits through Slack’s API', async () => {
    const { url, token, channelName } = notify.receiver.slackApi;
    const inputs = live({ webhook: '', 'slack-token': token, 'slack-api': url, channel: `#${channelName}` });
    const { requests } = await watch({ inputs });
    expect(requests.map(one => one.url.pathname.split('/').at(-1))).toEqual([
      'chat.postMessage',
      'chat.update',
    ]);
  });

  test('posts a new message when the old one was deleted', async () => {
    const { atEnd, outputs } = await watch({
      inputs: live(),
      beforePost: (_step, { outputs }) => notify.receiver.removed.add(outputs['message-id'] ?? ''),
    });
    expect(atEnd.map(({ method }) => method)).toEqual(['PATCH', 'POST']);
    expect(outputs['outcome']).toBe('delivered');
  });

  test('posts through a Slack webhook only at the end, with one notice', async () => {
    const { slack, discord } = notify.receiver;
    const { atStart, atEnd, stages, ...result } = await watch({
      inputs: live({ webhook: `${slack}\n${discord}` }),
    });
    expect(atStart.map(({ platform }) => platform)).toEqual(['discord']);
    expect(atEnd.map(({ platform, method }) => `${method} ${platform}`).sort()).toEqual([
      'PATCH discord',
      'POST slack',
    ]);
    expect(stages.main?.outputs['message-id']).toMatch(/^\n\d+$/);
    expect(said(result)).toEqual([
      'notice: slack: a Slack webhook cannot edit messages, so only the end of the job is posted',
    ]);
  });

  test('still edits when the job has emptied its temporary folder', async () => {
    const { atEnd } = await watch({
      inputs: live(),
      beforePost: ({ temp }) => rmSync(join(temp, 'hookline-live.json')),
    });
    expect(atEnd.map(({ method }) => method)).toEqual(['PATCH']);
  });

  test('shows the job as running, even if the event that started it is completed', async () => {
    const event = { deployment_status: { state: 'success' }, deployment: { ref: 'main' } };
    const { atStart } = await watch({ name: 'deployment_status', event, inputs: live() });
    expect(titles(atStart)).toEqual(['CI › build is running']);
  });

  test('shows the job as running, whatever a status expression says then', async () => {
    const { atStart, atEnd } = await watch({
      inputs: live({ status: '${{ job.status }}' }),
      postContexts: failed,
    });
    expect([titles(atStart), titles(atEnd)]).toEqual([['CI › build is running'], ['CI › build failed']]);
  });

  test('posts only the end when the start is not due', async () => {
    const { atStart, atEnd, ...result } = await watch({
      inputs: live({ when: 'failure' }),
      postContexts: failed,
    });
    expect([atStart, atEnd.map(({ method }) => method)]).toEqual([[], ['POST']]);
    expect(said(result)).toEqual([]);
  });

  test('never fails the job because its first message did not arrive', async () => {
    const { stages, atEnd, ...result } = await watch({
      inputs: live({ 'on-error': 'fail' }),
      script: [{ status: 400, body: '{"code":50006,"message":"Cannot send an empty message"}' }],
    });
    expect([stages.main?.code, stages.post?.code]).toEqual([0, 0]);
    expect(said(result)).toEqual([expect.stringMatching(/^warning: discord: not delivered/)]);
    expect(atEnd.map(({ method }) => method)).toEqual(['POST']);
  });

  test('saves no secret in the state', async () => {
    const { discord } = notify.receiver;
    const { state, visible } = await watch({ inputs: live() });
    expect(Object.keys(state).sort()).toEqual(['posted', 'started']);
    const seen = `${JSON.stringify(state)}\n${visible}`;
    expect(findSecrets(discord).filter(secret => seen.includes(secret))).toEqual([]);
  });
});
