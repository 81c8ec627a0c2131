import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { startNotify, type Notified, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { pull, push, release, run } from '../helpers/payloads.js';

let notify: Notify;
let cache: CacheService;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(async () => {
  notify.receiver.clear();
  cache = await startCacheService();
});
afterEach(() => cache.close());
afterAll(() => notify.close());

type Given = Pick<NotifyOptions, 'name' | 'event'>;

const step = (thread: string, given: Given, options: NotifyOptions = {}): Promise<Notified> => {
  const { url, token, channel } = notify.receiver.slackApi;
  return notify.runNotify({
    ...given,
    ...options,
    env: { ...cache.env(), ...options.env },
    inputs: {
      webhook: '',
      'slack-token': token,
      'slack-api': url,
      channel,
      thread,
      token: '',
      ...options.inputs,
    },
  });
};
const parent = ({ requests }: Notified): unknown =>
  (JSON.parse(requests.at(-1)?.body ?? '{}') as { thread_ts?: string }).thread_ts;
const noticesOf = ({ annotations }: Notified): string => annotations.map(({ message }) => message).join();

const pushed: Given = { event: push() };
const opened: Given = { name: 'pull_request', event: pull() };
const closed: Given = {
  name: 'pull_request',
  event: pull({ action: 'closed', 'pull_request.merged': true }),
};
const released: Given = { name: 'release', event: release() };
const watched: Given = { name: 'workflow_run', event: run() };
const watchedAgain: Given = { name: 'workflow_run', event: run({ 'workflow_run.run_attempt': 3 }) };

describe('thread', () => {
  test.each<[string, Given, Given, Given]>([
    ['run', watched, watchedAgain, { name: 'workflow_run', event: run({ 'workflow_run.id': 778 }) }],
    ['commit', pushed, watched, { event: push({ after: 'b'.repeat(40), 'head_commit.id': 'b'.repeat(40) }) }],
    [
      'pull-request',
      opened,
      closed,
      { name: 'pull_request', event: pull({ 'pull_request.number': 99, number: 99 }) },
    ],
    [
      'branch',
      pushed,
      { event: push({ after: 'b'.repeat(40) }) },
      { event: push({ ref: 'refs/heads/other' }) },
    ],
    [
      'release',
      released,
      { name: 'release', event: release({ action: 'edited' }) },
      { name: 'release', event: release({ 'release.tag_name': 'v9.9.9' }) },
    ],
    ['workflow', pushed, opened, { name: 'workflow_run', event: run({ 'workflow_run.name': 'Other' }) }],
  ])(
    '%s: replies to the first message about the same, and posts others alone',
    async (word, first, same, other) => {
      const one = await step(word, first);
      expect(parent(one)).toBeUndefined();
      expect(parent(await step(word, same))).toBe(one.outputs['message-id']);
      expect(parent(await step(word, other))).toBeUndefined();
      expect(noticesOf(one)).toBe('');
    },
  );

  test('posts a new first message in Slack when the first one was deleted', async () => {
    const one = await step('branch', pushed);
    notify.receiver.removed.add(one.outputs['message-id'] ?? '');
    const two = await step('branch', pushed);
    expect(two.outputs['outcome']).toBe('delivered');
    expect(two.stdout).toContain('the message that it replies to was deleted');
    expect(parent(await step('branch', pushed))).toBe(two.outputs['message-id']);
  });

  test.each([
    ['down', { status: 500 }, /the cache service answered HTTP 500/],
    ['hanging', { hang: true }, /the cache service did not answer in time/],
    ['slower than five seconds', { delayMs: 6_000 }, /the cache service did not answer in time/],
    ['full', { full: true }, /the cache service did not store the entry/],
    ['giving wrong answers', { garbled: true }, /the cache service gave an answer of an unknown form/],
  ])(
    'posts a new message in time, with a notice, when the cache is %s',
    async (_what, faults, notice) => {
      Object.assign(cache.faults, faults);
      const { outputs, ms, ...result } = await step('branch', pushed);
      expect(outputs['outcome']).toBe('delivered');
      expect(noticesOf({ outputs, ms, ...result })).toMatch(notice);
      expect(ms).toBeLessThan(13_000);
    },
    20_000,
  );

  test.each([
    [
      'GitHub Enterprise Server',
      { GITHUB_SERVER_URL: 'https://git.example.com' },
      /GitHub Enterprise Server/,
    ],
    ['a runner without a cache service', { ACTIONS_RESULTS_URL: '' }, /this runner offers no cache service/],
  ])('posts a new message, with a notice, on %s', async (_where, env, notice) => {
    const result = await step('branch', pushed, { env });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(noticesOf(result)).toMatch(notice);
    expect(cache.calls).toEqual([]);
  });
});
