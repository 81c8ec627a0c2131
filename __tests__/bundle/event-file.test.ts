import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notify, type NotifyOptions } from '../helpers/notify.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const whole = JSON.stringify(push());
const contexts = { github: { repository: 'octo-org/shop', ref: 'refs/heads/main' } };

const unreadable: readonly { what: string; problem: string; options: NotifyOptions }[] = [
  {
    what: 'missing',
    problem: 'could not be read (ENOENT)',
    options: { eventPath: join(folder, 'nothing.json') },
  },
  { what: 'not set', problem: 'is not set', options: { env: { GITHUB_EVENT_PATH: '' } } },
  { what: 'empty', problem: 'is empty', options: { rawEvent: '' } },
  { what: 'blank', problem: 'is empty', options: { rawEvent: ' \n' } },
  {
    what: 'half-written',
    problem: 'is not valid JSON',
    options: { rawEvent: whole.slice(0, whole.length / 2) },
  },
  { what: 'a list', problem: 'does not hold a JSON object', options: { rawEvent: `[${whole}]` } },
  { what: 'a number', problem: 'does not hold a JSON object', options: { rawEvent: '42' } },
  { what: 'null', problem: 'does not hold a JSON object', options: { rawEvent: 'null' } },
];

test.each(unreadable)(
  'builds the message from the environment when the event file is $what',
  async ({ problem, options }) => {
    const { code, outputs, annotations, requests, accepted } = await notify.runNotify({
      contexts,
      ...options,
    });
    expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'notice',
        `The event file (GITHUB_EVENT_PATH) ${problem}, so the message shows only what the environment says`,
      ],
    ]);
    expect(accepted('discord')[0]?.json).toMatchObject({
      embeds: [{ title: '✅ CI › build passed on main' }],
    });
    const bodies = requests.map(({ body }) => body).join('\n');
    expect(bodies).toContain('https://github.com/octo-org/shop/actions/runs/9876543210');
    expect(bodies).not.toMatch(/undefined|null|NaN|\[object/);
  },
);

test('reports a failed job even when the event file cannot be read', async () => {
  const { outputs, accepted } = await notify.runNotify({
    name: 'release',
    rawEvent: '{',
    contexts: { ...contexts, job: { status: 'failure' } },
  });
  expect(outputs['outcome']).toBe('delivered');
  expect(accepted('discord')[0]?.json).toMatchObject({ embeds: [{ title: '❌ CI › build failed on main' }] });
});

test('ignores a byte order mark at the start of the event file', async () => {
  const bodies = async (rawEvent: string): Promise<string[]> => {
    const { annotations, requests } = await notify.runNotify({ rawEvent, contexts });
    expect(annotations).toEqual([]);
    return requests.map(({ body }) => body).sort();
  };
  const plain = await bodies(whole);
  expect(plain).toHaveLength(2);
  expect(await bodies(`\ufeff${whole}`)).toEqual(plain);
});
