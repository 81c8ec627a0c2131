import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, describe, expect, test } from '@jest/globals';

import { buildApi } from '../../tools/demo/api.js';
import { demo } from '../../tools/demo/stories.js';
import { formatFault } from '../../tools/testing/receiver/index.js';
import { asObject } from '../../src/values/json.js';
import { startWithApi } from '../helpers/api.js';
import { copyWithoutChunks } from '../helpers/copy-without-chunks.js';
import type { NotifyOptions } from '../helpers/notify.js';

const { notify, github } = await startWithApi();

const [push] = demo;
const event = push?.event;

test.each(demo)('$title arrives on Slack and on Discord', async story => {
  const { eventName, event, contexts, inputs } = story;
  github.state = buildApi(story);
  const { code, outputs, requests } = await notify.runNotify({
    name: eventName,
    event,
    contexts: { ...contexts, github: { ...asObject(contexts['github']), api_url: github.url } },
    inputs,
  });
  expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
  expect(requests.flatMap(({ faults }) => faults.map(formatFault))).toEqual([]);
  expect(requests.map(({ platform }) => platform).sort()).toEqual(['discord', 'slack']);
});

test('delivers to one platform what the other refuses', async () => {
  const script = { slack: [{ status: 404, body: 'no_service' }] };
  const { code, outputs, accepted, annotations } = await notify.runNotify({ event, script });
  expect([code, outputs['outcome']]).toEqual([0, 'partial']);
  expect(accepted('discord')).toHaveLength(1);
  expect(annotations.map(({ level }) => level)).toContain('warning');
});

test('posts a simpler form when Slack refuses the blocks', async () => {
  const refused = { status: 400, body: 'invalid_blocks' };
  const { outputs, accepted } = await notify.runNotify({ event, script: { slack: [refused, refused] } });
  expect(outputs['outcome']).toBe('delivered');
  expect(accepted('slack')[0]?.body).not.toContain('rich_text');
});

test('posts the same message without a picture that Slack cannot load', async () => {
  const script = { slack: [{ status: 400, body: 'invalid_blocks' }] };
  const { outputs, accepted, requests } = await notify.runNotify({ event, script });
  expect(outputs['outcome']).toBe('delivered');
  expect(requests[0]?.body).toContain('avatars');
  expect(accepted('slack')[0]?.body).toContain('rich_text');
  expect(accepted('slack')[0]?.body).not.toContain('avatars');
});

test('shows no webhook in debug mode or after a failure', async () => {
  const { slack, discord } = notify.receiver;
  const secrets = [slack, discord].flatMap(url => [url, new URL(url).pathname, basename(url)]);
  const { visible, masks } = await notify.runNotify({
    event,
    env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
    script: { slack: [{ status: 403, body: 'invalid_token' }], discord: [{ reset: true }] },
  });
  expect(secrets.filter(secret => visible.includes(secret))).toEqual([]);
  expect(secrets.filter(secret => !masks.includes(secret))).toEqual([]);
});

// Windows has no signals: the process ends at once there.
(process.platform === 'win32' ? test.skip : test)(
  'a cancelled wait ends at once, and is reported',
  async () => {
    const { ms, outputs } = await notify.runNotify({
      event,
      inputs: { webhook: notify.receiver.slack },
      script: [{ status: 429, headers: { 'retry-after': '30' } }],
      cancelWhen: notify.receiver.nextRequest().then(() => pause(500)),
    });
    expect(ms).toBeLessThan(10_000);
    expect(outputs['outcome']).toBe('failed');
    expect(outputs['undelivered']).not.toBe('');
  },
);

describe('a plain message', () => {
  /** The action with no chunks but the named one and what that one needs. Any other import fails. */
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  afterAll(() => rmSync(bare, { recursive: true, force: true, maxRetries: 5 }));
  const copyBare = (chunk?: string): void => {
    rmSync(join(bare, 'dist'), { recursive: true, force: true });
    copyWithoutChunks(bare);
    if (chunk !== undefined) copyChunk(chunk);
  };
  const copyChunk = (name: string): void => {
    const path = join('dist', 'chunks', name);
    cpSync(path, join(bare, path));
    for (const [, other = ''] of readFileSync(path, 'utf8').matchAll(/ require\('\.\/([^']+)'\);$/gm))
      copyChunk(other);
  };

  const bodies = async (options: NotifyOptions): Promise<string[]> =>
    (await notify.runNotify({ event, ...options })).requests.map(({ body }) => body).sort();

  test('needs no chunk of the bundle for Slack', async () => {
    copyBare();
    const inputs = { webhook: notify.receiver.slack };
    const sent = await bodies({ root: bare, inputs });
    expect(sent).toHaveLength(1);
    expect(sent).toEqual(await bodies({ inputs }));
  });

  test('needs only Discord’s chunk for Discord', async () => {
    copyBare('discord.js');
    const sent = await bodies({ root: bare });
    expect(sent).toHaveLength(2);
    expect(sent).toEqual(await bodies({}));
  });

  test('needs fewer chunks than one with Markdown text', async () => {
    copyBare();
    const inputs = { webhook: notify.receiver.slack, text: '**hi**' };
    expect(await bodies({ root: bare, inputs })).not.toEqual(await bodies({ inputs }));
  });

  /** Node's own modules that a run loads. */
  const listLoaded = async (options: NotifyOptions = {}): Promise<readonly string[]> => {
    const list = `process.on('exit', () => console.log('LOADED ' + process.moduleLoadList.join(' ')))`;
    const hook = `--import data:text/javascript,${encodeURIComponent(list)}`;
    const { stdout } = await notify.runNotify({ event, env: { NODE_OPTIONS: hook }, ...options });
    return /^LOADED (.*)$/m.exec(stdout)?.[1]?.split(' ') ?? [];
  };

  test('loads neither TLS nor Node’s built-in HTTP client', async () => {
    const loaded = await listLoaded();
    expect(loaded).toContain('http');
    expect(loaded.filter(name => /undici|^(tls|https|http2)$/.test(name))).toEqual([]);
  });

  test('loads neither cryptography nor performance measuring for a template', async () => {
    const loaded = await listLoaded({ inputs: { title: '{{ commit.title | truncate: 20 | upcase }}' } });
    expect(loaded).toContain('http');
    expect(loaded.filter(name => /^(crypto|perf_hooks)$/.test(name))).toEqual([]);
  });
});
