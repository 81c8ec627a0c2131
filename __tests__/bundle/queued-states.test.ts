import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { createState, jobResource } from '../../tools/testing/github/index.js';
import { formatFault, type Recorded } from '../../tools/testing/receiver/index.js';
import { runAction } from '../../tools/testing/runner/index.js';
import { startWithApi } from '../helpers/api.js';
import { textsIn } from '../helpers/drain.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

// Steps give up after half a second of refusals, and a drain obeys the platforms' rate limits.
jest.setTimeout(60_000);

const { notify, github } = await startWithApi();
let cache: CacheService;
let temp: string;
beforeEach(async () => {
  cache = await startCacheService();
  temp = mkdtempSync(join(tmpdir(), 'states-'));
});
afterEach(async () => {
  await cache.close();
  rmSync(temp, { recursive: true, force: true });
});

const outbox = (): string => join(temp, 'outbox');
const DOWN = Array.from({ length: 40 }, () => ({ status: 503 }));

type Where = () => Record<string, string>;
const onDiscord: Where = () => ({ webhook: notify.receiver.discord });
const withToken: Where = () => {
  const { url, token, channelName } = notify.receiver.slackApi;
  return { webhook: '', 'slack-token': token, 'slack-api': url, channel: `#${channelName}` };
};

interface Step {
  /** The message's text, from `text`. */
  readonly says: string;
  readonly isDown?: boolean;
  readonly inputs?: Record<string, string>;
}

/** One step of the job with this temporary folder, or of the run with this cache. */
const step = async (
  where: Record<string, string>,
  { says, isDown = false, inputs }: Step,
): Promise<Notified> => {
  const platform = where['webhook'] === '' ? 'slack' : 'discord';
  const options: NotifyOptions = {
    event: push(),
    env: { RUNNER_TEMP: temp, ...cache.env() },
    inputs: { live: 'true', deadline: '500ms', outbox: `file:${outbox()}`, text: says, ...where, ...inputs },
    contexts: { job: { status: 'failure', check_run_id: 1001 }, github: { api_url: github.url } },
    ...(isDown && { script: { [platform]: DOWN } }),
  };
  const result = await notify.runNotify(options);
  notify.receiver.play([], platform);
  return result;
};

const drain = async (
  where: Record<string, string>,
): Promise<{ outputs: Record<string, string>; stdout: string; requests: readonly Recorded[] }> => {
  const before = notify.receiver.requests.length;
  const { channel: _channel, ...inputs } = where;
  const result = await runAction({
    root: resolve('.'),
    action: 'drain',
    inputs: { outbox: `file:${outbox()}`, 'allowed-hosts': notify.receiver.host, ...inputs },
  });
  return { ...result, requests: notify.receiver.requests.slice(before) };
};

/** What each message says in the end, by ID. */
const shown = (): string[] => {
  const messages = new Map<string, string>();
  for (const { body, reply } of notify.receiver.accepted()) {
    const { id, ts } = JSON.parse(String(reply.body)) as { id?: string; ts?: string };
    messages.set(id ?? ts ?? '', /state \d/.exec(body)?.[0] ?? '');
  }
  return [...messages.values()];
};

const faults = (): string[] =>
  notify.receiver
    .accepted()
    .flatMap(one => one.faults)
    .map(formatFault);

describe.each<[string, Where]>([
  ['Discord', onDiscord],
  ['Slack with a token', withToken],
])('an outbox with several states of one message on %s', (_title, where) => {
  test('posts a queued first message and its queued edit as one message with the newest state', async () => {
    expect((await step(where(), { says: 'state 1', isDown: true })).outputs['outcome']).toBe('queued');
    expect((await step(where(), { says: 'state 2', isDown: true })).outputs['outcome']).toBe('queued');
    expect(textsIn(outbox())).toHaveLength(2);
    const { outputs, stdout } = await drain(where());
    expect(outputs).toEqual({ delivered: '1', remaining: '0', dead: '0' });
    expect(stdout).toContain('a newer state of the same message replaces it');
    expect(shown()).toEqual(['state 2']);
    expect(faults()).toEqual([]);
  });

  test('skips a queued first message when a later step has posted a newer state', async () => {
    await step(where(), { says: 'state 1', isDown: true });
    expect((await step(where(), { says: 'state 2' })).outputs['outcome']).toBe('delivered');
    const { outputs } = await drain(where());
    expect(outputs).toEqual({ delivered: '0', remaining: '0', dead: '0' });
    expect(shown()).toEqual(['state 2']);
    expect(faults()).toEqual([]);
  });

  test('never overwrites an edit that was delivered after the queued one', async () => {
    await step(where(), { says: 'state 1' });
    await step(where(), { says: 'state 2', isDown: true });
    await step(where(), { says: 'state 3' });
    expect(shown()).toEqual(['state 3']);
    await drain(where());
    expect(shown()).toEqual(['state 3']);
    expect(faults()).toEqual([]);
  });

  test('posts a queued edit that is the newest state', async () => {
    await step(where(), { says: 'state 1' });
    await step(where(), { says: 'state 2', isDown: true });
    await step(where(), { says: 'state 3', isDown: true });
    expect((await drain(where())).outputs).toEqual({ delivered: '1', remaining: '0', dead: '0' });
    expect(shown()).toEqual(['state 3']);
  });

  test('shows the newest state whatever was drained in between', async () => {
    await step(where(), { says: 'state 1' });
    await step(where(), { says: 'state 2', isDown: true });
    await drain(where());
    await step(where(), { says: 'state 3' });
    await drain(where());
    expect(shown()).toEqual(['state 3']);
    expect(textsIn(outbox())).toEqual([]);
  });

  test('is posted once by two drains at a time, and a later drain changes nothing', async () => {
    await step(where(), { says: 'state 1', isDown: true });
    await step(where(), { says: 'state 2', isDown: true });
    const both = await Promise.all([drain(where()), drain(where())]);
    const sum = both.map(({ outputs }) => Number(outputs['delivered'])).reduce((a, b) => a + b);
    expect([sum, shown()]).toEqual([1, ['state 2']]);
    const before = notify.receiver.requests.length;
    expect((await drain(where())).outputs).toEqual({ delivered: '0', remaining: '0', dead: '0' });
    expect(notify.receiver.requests).toHaveLength(before);
  });

  test('keeps messages of several jobs apart', async () => {
    await step(where(), { says: 'state 1', isDown: true });
    rmSync(join(temp, 'hookline-live.json'));
    await step(where(), { says: 'state 2', isDown: true });
    expect((await drain(where())).outputs['delivered']).toBe('2');
    expect(shown()).toEqual(['state 1', 'state 2']);
  });

  test('also applies the newest state to an edit by message-id', async () => {
    const { outputs } = await step(where(), { says: 'state 1', inputs: { live: 'false' } });
    const edit = { live: 'false', 'message-id': outputs['message-id'] ?? '' };
    const byId = { ...where(), ...(where()['channel'] && { channel: notify.receiver.slackApi.channel }) };
    await step(byId, { says: 'state 2', isDown: true, inputs: edit });
    await step(byId, { says: 'state 3', isDown: true, inputs: edit });
    expect((await drain(where())).outputs['delivered']).toBe('1');
    expect(shown()).toEqual(['state 3']);
  });
});

describe('an outbox with several states of a run’s message', () => {
  const live = { live: 'run' };
  beforeEach(() => {
    github.state = createState({ jobs: [jobResource({ id: 1001, name: 'test' })] });
  });

  test('skips an older state when another job with other memory posted the newer one', async () => {
    await step(onDiscord(), { says: 'state 1', inputs: live });
    await step(onDiscord(), { says: 'state 2', isDown: true, inputs: live });
    await step(onDiscord(), { says: 'state 3', inputs: live });
    await drain(onDiscord());
    expect(shown()).toEqual(['state 3']);
  });

  test('posts a queued first message and another job’s newer state as one', async () => {
    await step(onDiscord(), { says: 'state 1', isDown: true, inputs: live });
    await step(onDiscord(), { says: 'state 2', isDown: true, inputs: live });
    expect((await drain(onDiscord())).outputs['delivered']).toBe('1');
    expect(shown()).toEqual(['state 2']);
  });
});
