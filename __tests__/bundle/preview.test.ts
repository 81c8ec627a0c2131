import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notified, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { commit, push, release } from '../helpers/payloads.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const dryRun = (options: NotifyOptions = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: DEBUG,
    ...options,
    inputs: { 'dry-run': 'true', ...options.inputs },
  });

const linkIn = (text: string, start: string): URL =>
  new URL(text.split(/[\s<>]/).find(word => word.startsWith(start)) ?? 'about:nothing');

describe('dry-run', () => {
  test('posts nothing and shows the payloads in the log and summary', async () => {
    const { requests, outputs, stdout, summary, code } = await dryRun();
    expect([code, outputs['outcome'], requests.length]).toEqual([0, 'dry-run', 0]);
    expect(JSON.parse(outputs['payload'] ?? '')).toHaveLength(2);
    for (const text of [stdout, summary]) {
      expect(text).toContain('"embeds": [');
      expect(text).toContain('"type": "rich_text"');
    }
    expect(stdout).toMatch(/^✅ CI › build passed on main$/m);
    expect(summary).toContain('<h3>✅ <a href="');
    expect(summary).toContain('nothing was posted');
  });

  test('links to Block Kit Builder and Discohook, which open the same message', async () => {
    const { outputs, stdout, summary } = await dryRun();
    const [slack, discord] = JSON.parse(outputs['payload'] ?? '') as [
      { blocks: unknown[]; attachments: [{ blocks: unknown[] }] },
      object,
    ];
    for (const text of [stdout, summary]) {
      const builder = linkIn(text, 'https://app.slack.com/block-kit-builder/#');
      expect(JSON.parse(decodeURIComponent(builder.hash.slice(1)))).toEqual({
        blocks: [...slack.blocks, ...slack.attachments[0].blocks],
      });
      const data = linkIn(text, 'https://discohook.app/').searchParams.get('data') ?? '';
      expect(JSON.parse(Buffer.from(data, 'base64url').toString())).toEqual({
        version: 'd2',
        messages: [{ data: discord }],
      });
    }
  });

  test('replaces a link that would be too long with an explanation', async () => {
    const { stdout, summary } = await dryRun({
      inputs: { text: `${'変更点を確認する '.repeat(90)}\n\n`.repeat(10) },
    });
    expect(stdout).toMatch(/^slack: too long for a link that opens it in Block Kit Builder$/m);
    expect(summary).toContain('Too long for a link that opens it in Discohook.');
    expect(summary).not.toContain('block-kit-builder');
  });

  test('shows no secret', async () => {
    const { slack, discord, slackApi } = notify.receiver;
    const { visible } = await dryRun({
      inputs: { 'slack-token': slackApi.token, 'slack-api': slackApi.url, channel: 'C0123ABCD' },
    });
    const secrets = [...findSecrets(slack, discord), slackApi.token, slackApi.token.slice(-24)];
    expect(secrets.filter(secret => visible.includes(secret))).toEqual([]);
  });
});

describe('the summary', () => {
  const HOSTILE = '</pre><img src=x onerror=1> <!-- @octocat ``` [x](https://evil.example) **b**';

  test('contains the posted message and what became of it', async () => {
    const { summary, outputs } = await notify.runNotify({ event: push(), inputs: { summary: 'true' } });
    expect(outputs['outcome']).toBe('delivered');
    expect(summary).toContain('CI › build passed');
    expect(summary).toContain('Delivered to slack, discord');
    expect(summary).not.toContain('"embeds"');
  });

  test('draws tables, including their values', async () => {
    const text = '| Job | Commit |\n| --- | --- |\n| build | {{ commit.title }} |';
    const { summary } = await notify.runNotify({ event: push(), inputs: { summary: 'true', text } });
    expect(summary).toContain(
      '<table><tr><th>Job</th><th>Commit</th></tr><tr><td>build</td><td>Fix the cart total</td></tr></table>',
    );
  });

  test('is left alone unless the input asks for it', async () => {
    expect((await notify.runNotify({ event: push() })).summary).toBe('');
  });

  test('renders no markup, mention, or comment of an event', async () => {
    const { summary } = await notify.runNotify({
      event: push({ head_commit: commit(HOSTILE) }),
      inputs: { summary: 'true', title: HOSTILE, fields: `x: \`${HOSTILE.replaceAll('`', '')}\`` },
    });
    expect(summary).not.toMatch(/<img|<!--|@octocat|<\/pre>/);
    expect(summary).toContain('&lt;img src=x onerror=1&gt;');
    expect(summary.trimEnd()).not.toMatch(/^[^<\n]/m);
  });

  test('does not let a payload end its fence early', async () => {
    const { summary } = await dryRun({ inputs: { text: 'a\n\n~~~~\n````\n```\n~~~~' } });
    const fences = [...summary.matchAll(/^(`{3,})json$/gm)].map(([, fence = '']) => fence);
    expect(fences).toHaveLength(2);
    for (const fence of fences)
      expect(summary.split('\n').filter(line => line === fence).length).toBeGreaterThan(0);
  });

  test('stays below its limit and says what is missing', async () => {
    const webhook = Array.from({ length: 90 }, (_, at) => `${notify.receiver.slack}?n=${at}`).join('\n');
    const { summary } = await dryRun({ inputs: { webhook, text: 'long '.repeat(2200) } });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/Left out to fit the summary: \d+ of 93 parts/);
  });

  test('is skipped when the runner provides no file for it', async () => {
    const env = { GITHUB_STEP_SUMMARY: '' };
    const { code, outputs } = await notify.runNotify({ event: push(), env, inputs: { summary: 'true' } });
    expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
  });
});

describe('a text that does not fit', () => {
  const RUN = 'https://github.com/octo-org/shop/actions/runs/';
  const text = `${'A sentence of the text. '.repeat(800)}\n\nThe **very** end.`;

  test('is complete in the run’s summary, to which the message links', async () => {
    const { requests, summary, stdout, outputs } = await notify.runNotify({
      event: push(),
      inputs: { text },
    });
    expect(outputs['outcome']).toBe('delivered');
    for (const { body } of requests)
      expect(JSON.stringify(body)).toMatch(new RegExp(`Read the rest.*${RUN}\\d+|${RUN}\\d+.*Read the rest`));
    expect(summary).toContain('<p>The <strong>very</strong> end.</p>');
    expect(summary).toContain('The whole text of the message for slack, discord');
    expect(stdout).toMatch(/^text: it does not fit whole into the message for slack, discord; .*summary/m);
  });

  test('is linked there even when the message is about something else', async () => {
    const { requests } = await notify.runNotify({ name: 'release', event: release(), inputs: { text } });
    for (const { body } of requests) expect(JSON.stringify(body)).toContain(RUN);
  });

  test.each(['summary', 'dry-run'])('is written there once with %s', async input => {
    const { summary } = await notify.runNotify({ event: push(), inputs: { text, [input]: 'true' } });
    expect(summary.split('<strong>very</strong> end')).toHaveLength(2);
  });

  test.each(['', 'summary'])('is written there even beyond the length that is read %s', async input => {
    const long = `${'A sentence of the text.\n'.repeat(4000)}The **very** <end>.`;
    const { summary } = await notify.runNotify({
      event: push(),
      inputs: { text: long, ...(input && { [input]: 'true' }) },
    });
    expect(summary).toContain('The **very** &lt;end&gt;.</pre>');
  });

  test('links to the event’s page when it comes from the event', async () => {
    const { summary, requests } = await notify.runNotify({
      name: 'release',
      event: release({ 'release.body': text }),
    });
    expect(JSON.stringify(requests.map(({ body }) => body))).toContain('Read the rest');
    expect(summary).toBe('');
  });

  test('leaves the summary alone when it fits', async () => {
    expect((await notify.runNotify({ event: push(), inputs: { text: 'short' } })).summary).toBe('');
  });
});
