import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

test('shows names in the log and in the outputs', async () => {
  const { slack, discord } = notify.receiver;
  const webhook = `# both\nalerts = ${slack}\n\nchat=${discord}\n${discord}?thread_id=1`;
  const { stdout, outputs } = await notify.runNotify({ event: push(), inputs: { webhook } });
  expect(stdout).toMatch(/^alerts: delivered ".*" in \d+ ms$/m);
  expect(outputs['reason']).toBe('Delivered to alerts, chat, discord');
});

test.each(['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK', 'DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'])(
  'reads %s when the input is empty',
  async variable => {
    const platform = variable.startsWith('SLACK') ? 'slack' : 'discord';
    const { outputs, accepted } = await notify.runNotify({
      event: push(),
      inputs: { webhook: '' },
      env: { [variable]: notify.receiver[platform] },
    });
    expect(outputs['reason']).toBe(`Delivered to ${platform}`);
    expect(accepted(platform)).toHaveLength(1);
  },
);

test('reads all four variables, Slack’s first, and posts once to a URL found twice', async () => {
  const { slack, discord } = notify.receiver;
  const { outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook: '' },
    env: {
      DISCORD_WEBHOOK: discord,
      DISCORD_WEBHOOK_URL: `${discord}?thread_id=1`,
      SLACK_WEBHOOK_URL: slack,
      SLACK_WEBHOOK: slack,
    },
  });
  expect(outputs['reason']).toBe('Delivered to slack, discord, discord-2');
  expect(outputs['message-id']).toMatch(/^\n\d+\n\d+$/);
});

test('ignores the variables when the input is given', async () => {
  const { slack, discord } = notify.receiver;
  const { outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook: discord },
    env: { SLACK_WEBHOOK_URL: slack },
  });
  expect(outputs['reason']).toBe('Delivered to discord');
});

describe('without any webhook', () => {
  const none = { webhook: '\n' };

  test.each([
    ['warn', 0, 'skipped', 'warning'],
    ['fail', 1, 'failed', 'error'],
  ])('with on-error: %s, asks whether the secret is set', async (onError, exit, outcome, level) => {
    const { code, annotations, outputs, requests } = await notify.runNotify({
      event: push(),
      inputs: { ...none, 'on-error': onError },
    });
    expect([code, outputs['outcome'], requests.length]).toEqual([exit, outcome, 0]);
    expect(annotations).toEqual([
      expect.objectContaining({ level, message: expect.stringContaining('Is the secret set') }),
    ]);
    expect(outputs['reason']).toBe(annotations[0]?.message);
  });

  const fork = (repo: unknown) => ({
    action: 'opened',
    number: 1,
    pull_request: { number: 1, head: { repo }, base: { repo: { full_name: 'octo-org/shop' } } },
    repository: { full_name: 'octo-org/shop' },
  });

  test.each([
    ['a fork’s pull request', 'pull_request', fork({ full_name: 'mona/shop' }), {}],
    ['a pull request of a deleted fork', 'pull_request', fork(null), {}],
    ['a review of a fork’s pull request', 'pull_request_review', fork({ full_name: 'mona/shop' }), {}],
    ['Dependabot', 'push', push(), { GITHUB_ACTOR: 'dependabot[bot]' }],
  ])('logs a notice for a run of %s, whatever on-error is', async (_who, name, event, env) => {
    const { code, annotations, outputs } = await notify.runNotify({
      name,
      event,
      env,
      inputs: { webhook: 'team = \ncommunity=', 'on-error': 'fail' },
    });
    expect([code, outputs['outcome']]).toEqual([0, 'skipped']);
    expect(annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(annotations[0]?.message).toContain('GitHub gives no secrets');
  });

  test.each([
    ['pull_request', fork({ full_name: 'Octo-Org/Shop' })],
    ['pull_request_target', fork({ full_name: 'mona/shop' })],
  ])('logs a warning for a run of %s that does get secrets', async (name, event) => {
    const { annotations } = await notify.runNotify({ name, event, inputs: none });
    expect(annotations.map(({ level }) => level)).toEqual(['warning']);
  });
});

test('skips only the named webhook that has no URL, with a warning', async () => {
  const { slack, discord } = notify.receiver;
  const { code, annotations, outputs, accepted } = await notify.runNotify({
    event: push(),
    inputs: { webhook: `team = ${slack}\ncommunity =\nops = ${discord}` },
  });
  expect([code, outputs['outcome'], outputs['reason']]).toEqual([0, 'delivered', 'Delivered to team, ops']);
  expect([accepted('slack').length, accepted('discord').length]).toEqual([1, 1]);
  expect(annotations).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: 'webhook: community has no URL: is its secret set?',
    }),
  ]);
});

test('posts once to a URL that is given twice, with a notice', async () => {
  const { slack } = notify.receiver;
  const { annotations, accepted } = await notify.runNotify({
    event: push(),
    inputs: { webhook: `${slack}\nteam = ${slack}` },
  });
  expect(accepted('slack')).toHaveLength(1);
  expect(annotations).toEqual([
    expect.objectContaining({
      level: 'notice',
      message: 'webhook: line 2 (team) repeats a URL, which gets one message only',
    }),
  ]);
});

test('posts a flat object of strings to a trigger of a Slack workflow', async () => {
  const { outputs, requests } = await notify.runNotify({
    event: push(),
    inputs: { webhook: notify.receiver.trigger, fields: 'Version: 1.2' },
  });
  expect(outputs['outcome']).toBe('delivered');
  const values = Object.values(requests[0]?.json as object);
  expect(values.length).toBeGreaterThan(3);
  expect(values.filter(value => typeof value !== 'string')).toEqual([]);
  expect(requests[0]?.json).toMatchObject({ fields: 'Version: 1.2' });
});

test.each(['slack', 'github'])('posts a native message to a Discord URL that ends in /%s', async suffix => {
  const { annotations, requests, outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook: `${notify.receiver.discord}/${suffix}` },
  });
  expect(outputs['outcome']).toBe('delivered');
  expect(annotations.map(({ level, message }) => [level, message])).toEqual([
    [
      'notice',
      `discord: Hookline sends Discord’s own format; the suffix /${suffix} of the webhook URL is not needed`,
    ],
  ]);
  expect(requests[0]?.url.pathname.endsWith(suffix)).toBe(false);
  expect(requests[0]?.url.searchParams.get('wait')).toBe('true');
  expect(requests[0]?.json).toHaveProperty('embeds');
});
