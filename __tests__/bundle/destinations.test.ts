import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

test('names show in the log and the outputs', async () => {
  const { slack, discord } = notify.receiver;
  const webhook = `# both\nalerts = ${slack}\n\nchat=${discord}\n${discord}`;
  const { stdout, outputs } = await notify.runNotify({ event: push(), inputs: { webhook } });
  expect(stdout).toMatch(/^alerts: delivered$/m);
  expect(outputs['reason']).toBe('Delivered to alerts, chat, discord');
});

test.each(['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK', 'DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'])(
  'where the input is empty, %s is read',
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

test('all four are read, Slack’s first; the same URL in two is one destination', async () => {
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

test('the input keeps the variables out', async () => {
  const { slack, discord } = notify.receiver;
  const { outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook: discord },
    env: { SLACK_WEBHOOK_URL: slack },
  });
  expect(outputs['reason']).toBe('Delivered to discord');
});

test.each(['warn', 'fail'])('without any webhook the step ends well (on-error: %s)', async onError => {
  const { code, annotations, outputs, requests } = await notify.runNotify({
    event: push(),
    inputs: { webhook: '\n', 'on-error': onError },
  });
  expect([code, outputs['outcome'], requests.length]).toEqual([0, 'skipped', 0]);
  expect(annotations.map(({ level }) => level)).toEqual(['notice']);
  expect(annotations[0]?.message).toContain('there is no webhook');
  expect(outputs['reason']).toBe(annotations[0]?.message);
});

test('a Slack workflow’s trigger gets a flat object of strings', async () => {
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

test.each(['slack', 'github'])('a Discord URL that ends in /%s is spoken to natively', async suffix => {
  const { annotations, requests, outputs } = await notify.runNotify({
    event: push(),
    inputs: { webhook: `${notify.receiver.discord}/${suffix}` },
  });
  expect(outputs['outcome']).toBe('delivered');
  expect(annotations.map(({ level, message }) => [level, message])).toEqual([
    [
      'notice',
      `discord: Discord is spoken to natively; the suffix /${suffix} of the webhook URL is not needed`,
    ],
  ]);
  expect(requests[0]?.url.pathname.endsWith(suffix)).toBe(false);
  expect(requests[0]?.url.searchParams.get('wait')).toBe('true');
  expect(requests[0]?.json).toHaveProperty('embeds');
});
