import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { pull, push, release } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

const embedOf = ({ accepted }: Notified): Readonly<Record<string, unknown>> =>
  (accepted('discord')[0]?.json as { embeds: Readonly<Record<string, unknown>>[] }).embeds[0] ?? {};

const needs = (...results: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(results.map((result, n) => [`job-${n}`, { result, outputs: {} }])));
const steps = JSON.stringify({
  checkout: { outcome: 'success', conclusion: 'success' },
  lint: { outcome: 'failure', conclusion: 'success' },
  unit: { outcome: 'failure', conclusion: 'failure' },
});

describe('when to post', () => {
  test.each<[when: string, status: string, due: boolean]>([
    ['failure', 'success', false],
    ['failure', 'failure', true],
    ['failure, cancelled', 'cancelled', true],
    ['success\nskipped', 'failure', false],
    ['always', 'skipped', true],
  ])('when: %j, with the status %s', async (when, status, due) => {
    const { code, outputs, requests, annotations } = await notify.runNotify({
      event: push(),
      inputs: { when, status },
    });
    expect([code, outputs['outcome'], requests.length]).toEqual(
      due ? [0, 'delivered', 2] : [0, 'skipped', 0],
    );
    expect(annotations.map(({ level }) => level)).toEqual(due ? [] : ['notice']);
    if (!due) expect(outputs['reason']).toContain(`the status is ${status}`);
  });

  test.each<[what: string, inputs: Inputs, title: string]>([
    ['the status given', { status: 'cancelled' }, '🚫 CI › build was cancelled on main'],
    ['the worst of needs', { needs: needs('success', 'failure', 'cancelled') }, '❌ CI failed on main'],
    ['needs that were all skipped', { needs: needs('skipped', 'skipped') }, '⏭️ CI was skipped on main'],
    [
      'a red job beside green needs',
      { needs: needs('success'), job: '{"status":"failure"}' },
      '❌ CI failed on main',
    ],
    ['the job', { job: '{"status":"failure"}' }, '❌ CI › build failed on main'],
    ['the matrix', { matrix: '{"os":"linux","node":24}' }, '✅ CI › build (linux, 24) passed on main'],
  ])('the title shows %s', async (_what, inputs, title) => {
    expect(embedOf(await notify.runNotify({ event: push(), inputs }))['title']).toBe(title);
  });

  test('names the failed steps, except one that was allowed to fail', async () => {
    const inputs = { steps, job: '{"status":"failure"}' };
    const embed = embedOf(await notify.runNotify({ event: push(), inputs }));
    expect(embed['description']).toContain('Step **unit** failed');
    expect(embed['description']).not.toContain('lint');
  });
});

describe('what to post', () => {
  test.each<[about: string, name: string, event: object, title: RegExp]>([
    ['auto', 'release', release(), /The cart that counts/],
    ['run', 'release', release(), /^✅ CI › build passed/],
    ['auto', 'push', push(), /^✅ CI › build passed/],
    ['event', 'push', push(), /octocat/],
    ['auto', 'pull_request', pull(), /octocat opened pull request #12:/],
    ['auto', 'pull_request', pull({ action: 'synchronize' }), /^✅ CI › build passed/],
  ])('about: %s on %s', async (about, name, event, title) => {
    expect(embedOf(await notify.runNotify({ name, event, inputs: { about } }))['title']).toMatch(title);
  });

  test('replaces Hookline’s words with the user’s', async () => {
    const inputs = {
      title: 'Deployed',
      text: '**Live** now',
      fields: 'Version: 1.2',
      color: '#8250df',
      footer: 'by the crew',
      image: 'https://octo.example/a.png',
      thumbnail: 'https://octo.example/b.png',
    };
    expect(embedOf(await notify.runNotify({ event: push(), inputs }))).toMatchObject({
      title: 'Deployed',
      description: expect.stringContaining('**Live** now'),
      fields: [{ name: 'Version', value: '1.2' }],
      color: 0x8250df,
      footer: { text: 'by the crew' },
      image: { url: 'https://octo.example/a.png' },
      thumbnail: { url: 'https://octo.example/b.png' },
    });
  });

  test('leaves the headline and what the user wrote with fields: none', async () => {
    const result = await notify.runNotify({ event: push(), inputs: { fields: 'none', text: 'Only this' } });
    expect(embedOf(result)).toMatchObject({
      description: expect.stringMatching(/^Only this\n+-# \[run #42\]\(\S+\)$/),
    });
    expect(embedOf(result)).not.toHaveProperty('fields');
    expect(result.accepted('slack')[0]?.body).not.toContain('Fix the cart total');
  });

  test('sets the sender and silence as each platform does', async () => {
    const inputs = { username: 'Release bot', avatar: 'https://octo.example/bot.png', silent: 'true' };
    const { accepted } = await notify.runNotify({ event: push(), inputs });
    expect(accepted('slack')[0]?.json).toMatchObject({
      username: 'Release bot',
      icon_url: 'https://octo.example/bot.png',
      unfurl_links: false,
      unfurl_media: false,
    });
    expect(accepted('discord')[0]?.json).toMatchObject({
      username: 'Release bot',
      avatar_url: 'https://octo.example/bot.png',
      flags: 4096,
    });
  });

  test('applies an emoji as avatar to Slack alone', async () => {
    const { accepted } = await notify.runNotify({ event: push(), inputs: { avatar: ':rocket:' } });
    expect(accepted('slack')[0]?.json).toMatchObject({ icon_emoji: ':rocket:' });
    expect(accepted('discord')[0]?.json).not.toHaveProperty('avatar_url');
  });
});
