import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { createState, releaseResource } from '../../tools/testing/github/index.js';
import { formatFault } from '../../tools/testing/receiver/index.js';
import { startWithApi } from '../helpers/api.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

const { notify, github } = await startWithApi();
let cache: CacheService;
beforeEach(async () => {
  cache = await startCacheService();
});
afterEach(() => cache.close());

const step = (inputs: Record<string, string>, options: NotifyOptions = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    ...options,
    env: { ...cache.env(), ...options.env },
    inputs,
    contexts: { ...options.contexts, github: { api_url: github.url } },
  });

const withToken = (): Record<string, string> => {
  const { url, token, channelName } = notify.receiver.slackApi;
  return {
    webhook: '',
    'slack-token': token,
    'slack-api': url,
    channel: `#${channelName}`,
    thread: 'commit',
  };
};
const inForum = (): Record<string, string> => ({ webhook: notify.receiver.forum, thread: 'commit' });
const inText = (): Record<string, string> => ({ webhook: notify.receiver.discord, thread: 'commit' });
const body = ({ requests }: Notified): Record<string, unknown> =>
  JSON.parse(requests.at(-1)?.body ?? '{}') as Record<string, unknown>;
const noticesOf = ({ annotations }: Notified): string => annotations.map(({ message }) => message).join('\n');

describe('thread by a topic', () => {
  test('in Slack, replies with later messages about a topic to the first', async () => {
    const first = await step(withToken());
    expect(body(first)).not.toHaveProperty('thread_ts');
    const second = await step(withToken());
    expect(body(second)).toMatchObject({ thread_ts: first.outputs['message-id'] });
    expect(body(second)).not.toHaveProperty('reply_broadcast');
    const third = await step(withToken());
    expect(body(third)).toMatchObject({ thread_ts: first.outputs['message-id'] });
  });

  test('in Slack, also shows a failure in the channel with reply-broadcast', async () => {
    await step(withToken());
    const red = await step({ ...withToken(), 'reply-broadcast': 'failure', status: 'failure' });
    expect(body(red)).toMatchObject({ reply_broadcast: true });
    const green = await step({ ...withToken(), 'reply-broadcast': 'failure' });
    expect(body(green)).not.toHaveProperty('reply_broadcast');
  });

  test('in a Discord forum, opens a thread with the first message and posts later ones in it', async () => {
    const first = await step(inForum());
    expect(body(first)).toMatchObject({ thread_name: 'a1b2c3d' });
    const second = await step(inForum());
    expect(body(second)).not.toHaveProperty('thread_name');
    expect(second.requests[0]?.url.searchParams.get('thread_id')).toBe(first.outputs['message-id']);
    expect([...first.requests, ...second.requests].flatMap(({ faults }) => faults).map(formatFault)).toEqual(
      [],
    );
  });

  test('in a Discord forum, gives several releases in one message their own thread', async () => {
    const announce = (release: string): Promise<Notified> => {
      github.state = createState({
        releases: ['cart@1.0.0', 'mail@2.0.0'].map(tag => releaseResource({ tag_name: tag })),
      });
      return step({ ...inForum(), thread: 'release', release });
    };
    const both = await announce('cart@1.0.0\nmail@2.0.0');
    expect(body(both)).toMatchObject({ thread_name: 'cart@1.0.0 and 1 more' });
    const again = await announce('mail@2.0.0\ncart@1.0.0');
    expect(again.requests[0]?.url.searchParams.get('thread_id')).toBe(both.outputs['message-id']);
    const one = await announce('cart@1.0.0');
    expect(body(one)).toMatchObject({ thread_name: 'cart@1.0.0' });
  });

  test('in a Discord forum, opens a new thread when the old one was deleted', async () => {
    const first = await step(inForum());
    notify.receiver.removed.add(first.outputs['message-id'] ?? '');
    const second = await step(inForum());
    expect(body(second)).toMatchObject({ thread_name: 'a1b2c3d' });
    const third = await step(inForum());
    expect(third.requests[0]?.url.searchParams.get('thread_id')).toBe(second.outputs['message-id']);
  });

  test('in a Discord text channel, posts each message alone, with a notice from the second on', async () => {
    const first = await step(inText());
    expect(first.outputs['outcome']).toBe('delivered');
    const second = await step(inText());
    expect(second.requests).toHaveLength(1);
    expect(noticesOf(second)).toContain('a webhook can open threads only in a forum');
  });

  test('through a Slack webhook, posts the message as usual, with a notice', async () => {
    const { outputs, ...result } = await step({ webhook: notify.receiver.slack, thread: 'run' });
    expect(outputs['outcome']).toBe('delivered');
    expect(noticesOf({ outputs, ...result })).toContain('cannot post replies; use slack-token');
  });

  test('posts as usual, with a notice, when the event does not belong to the topic', async () => {
    const result = await step({ ...withToken(), thread: 'pull-request' });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(noticesOf(result)).toBe(
      'thread: the event has no pull request, so the message is not part of a thread',
    );
  });
});

const pending = [
  {
    environment: { id: 1, name: 'production', html_url: 'https://github.com/octo-org/shop/deployments' },
    wait_timer: 0,
    current_user_can_approve: false,
    reviewers: [
      { type: 'User', reviewer: { login: 'octocat', html_url: 'https://github.com/octocat' } },
      { type: 'Team', reviewer: { name: 'Ops', html_url: 'https://github.com/orgs/octo-org/teams/ops' } },
    ],
  },
];

describe('status: waiting', () => {
  test('names the environment and the approvers, mentions those in users, and links to the run', async () => {
    github.state = createState({ pending });
    const inputs = {
      webhook: notify.receiver.discord,
      status: 'waiting',
      users: 'octocat: 80351110224678912',
    };
    const sent = await step(inputs);
    const { content, embeds } = body(sent) as {
      content: string;
      embeds: { title: string; url: string; description: string }[];
    };
    expect(content).toContain('<@80351110224678912>');
    expect(embeds[0]?.title).toBe('⏳ CI is waiting for approval to deploy to production on main');
    expect(embeds[0]?.url).toBe('https://github.com/octo-org/shop/actions/runs/9876543210');
    expect(embeds[0]?.description).toMatch(/octocat.* or team .*Ops.* can approve/);
  });

  test('says that a run waits only for a timer when nobody has to approve', async () => {
    const [one] = pending;
    github.state = createState({ pending: [{ ...one, wait_timer: 30, reviewers: [] }] });
    const sent = await step({ webhook: notify.receiver.discord, status: 'waiting' });
    expect(sent.requests[0]?.body).toContain('CI is waiting to deploy to production');
    expect(sent.requests[0]?.body).toContain('**production** has a wait timer of 30m');
  });

  test('posts anyway and names the missing permission', async () => {
    github.state = createState({ forbidden: ['actions'] });
    const sent = await step({ webhook: notify.receiver.discord, status: 'waiting' });
    expect(sent.outputs['outcome']).toBe('delivered');
    expect(sent.stdout).toContain('actions: read');
  });
});
