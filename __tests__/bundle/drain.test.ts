import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';

import type { OutboxRecord } from '../../src/outbox/record.js';
import type { Recorded, ScriptStep } from '../../tools/testing/receiver/index.js';
import { fill, startDrain, textsIn, waiting, type Drain } from '../helpers/drain.js';
import { temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';
import { DEBUG, findSecrets } from './secrets.js';

// A drain obeys the platforms' rate limits, so a test of several messages takes seconds.
jest.setTimeout(30_000);

let drain: Drain;
let folder: TemporaryFolder;
beforeAll(async () => {
  drain = await startDrain();
});
beforeEach(() => {
  drain.receiver.clear();
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
afterAll(() => drain.close());

const many = (step: ScriptStep): ScriptStep[] => Array.from({ length: 50 }, () => step);
const outbox = (): { outbox: string } => ({ outbox: `file:${folder.path}` });
const slack = (n: number, change: Partial<OutboxRecord> = {}): OutboxRecord => waiting(n, 120 - n, change);
const discord = (n: number, change: Partial<OutboxRecord> = {}): OutboxRecord =>
  slack(n, {
    destination: 'community',
    platform: 'discord',
    payloads: [{ embeds: [{ title: `embed ${n}` }] }],
    ...change,
  });
const json = ({ json: body }: Recorded): Record<string, unknown> => body as Record<string, unknown>;
const textOf = (request: Recorded): string => String(json(request)['text']).split('\n')[0] ?? '';
const ids = (): unknown[] => textsIn(folder.path).map(text => (JSON.parse(text) as OutboxRecord).id);

describe('a drain', () => {
  test('posts what is queued in order for each destination and leaves nothing', async () => {
    fill(folder.path, slack(3), discord(4), slack(1), discord(2));
    const { code, outputs, requests, summary, stdout } = await drain.runDrain({ inputs: outbox() });
    expect(requests.map(({ faults }) => faults).flat()).toEqual([]);
    expect([code, outputs]).toEqual([0, { delivered: '4', remaining: '0', dead: '0' }]);
    const posted = (platform: string): Recorded[] => requests.filter(one => one.platform === platform);
    expect(posted('slack').map(textOf)).toEqual(['message 1', 'message 3']);
    expect(posted('discord').map(one => json(one)['embeds'])).toEqual([
      [{ title: 'embed 2' }],
      [{ title: 'embed 4' }],
    ]);
    expect(readdirSync(folder.path)).toEqual([]);
    expect(stdout).toContain('alerts: delivered, 1h 59m late (1 of 2)');
    expect(summary).toContain('<td>alerts</td><td>2</td><td>0</td><td>0</td>');
  });

  test('reports what another drain has leased and until when, and delivers what was given up', async () => {
    fill(folder.path, slack(1), slack(2), slack(3));
    const untilMs = Date.now() + 60_000;
    const rename = (n: number, until: number): void =>
      renameSync(
        join(folder.path, `${slack(n).id}.json`),
        join(folder.path, `${slack(n).id}.held-${until}-other`),
      );
    rename(1, untilMs);
    rename(2, Date.now() - 1_000);
    const { outputs, stdout } = await drain.runDrain({ inputs: outbox() });
    expect(outputs).toEqual({ delivered: '2', remaining: '1', dead: '0' });
    const until = new Date(untilMs).toISOString().slice(0, 19).replace('T', ' ');
    expect(stdout).toContain(
      `1 still waiting (another drain holds 1 record until ${until} UTC at the latest)`,
    );
    const later = await drain.runDrain({ inputs: outbox() });
    expect(later.outputs).toEqual({ delivered: '0', remaining: '1', dead: '0' });
    expect(later.stdout).toContain('Nothing to deliver now: another drain holds 1 record until ');
  });

  test('says in each message how late it is and that it may be a duplicate', async () => {
    fill(folder.path, slack(1), discord(2, { mayHaveArrived: true }));
    const { requests } = await drain.runDrain({ inputs: outbox() });
    const all = requests.map(({ body }) => body).join('\n');
    expect(all).toMatch(/message 1\\nDelivered 1h 59m late, written <!date\^\d+\^/);
    expect(all).toMatch(/-# Delivered 1h 58m late, written <t:\d+:f>; you may have it already/);
  });

  test('keeps to the rate limits of both platforms before either refuses', async () => {
    drain.receiver.limitRates(true);
    fill(folder.path, ...[1, 2, 3].map(n => slack(n)), ...[4, 5, 6, 7, 8, 9, 10].map(n => discord(n)));
    const { outputs, requests } = await drain.runDrain({ inputs: outbox() });
    expect(outputs['delivered']).toBe('10');
    expect(requests.map(({ answered }) => answered).filter(status => status === 429)).toEqual([]);
  });

  test('waits as long as a platform asks', async () => {
    drain.receiver.play([{ status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' }], 'slack');
    fill(folder.path, slack(1), slack(2));
    const { outputs, requests } = await drain.runDrain({ inputs: outbox() });
    expect(outputs['delivered']).toBe('2');
    expect(requests.map(textOf)).toEqual(['message 1', 'message 1', 'message 2']);
  });

  test('stops only the queue of a destination that is down, and keeps its records', async () => {
    drain.receiver.play(many({ status: 503, body: '' }), 'slack');
    fill(folder.path, slack(1), slack(2), discord(3), discord(4));
    const { code, outputs, annotations, requests } = await drain.runDrain({
      inputs: { ...outbox(), deadline: '6s' },
    });
    expect([code, outputs]).toEqual([0, { delivered: '2', remaining: '2', dead: '0' }]);
    expect(requests.filter(one => one.platform === 'slack').map(textOf)).not.toContain('message 2');
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^alerts: 2 still waiting\. Slack did not confirm .*HTTP 503/),
      }),
    ]);
    expect(ids()).toEqual([slack(1).id, slack(2).id]);
  });

  test('posts the remaining parts of a message and saves which are left', async () => {
    const parts = [{ text: 'part 1' }, { text: 'part 2' }, { text: 'part 3' }] as const;
    drain.receiver.play([{}, ...many({ status: 500 })], 'slack');
    fill(folder.path, slack(1, { payloads: parts }));
    await drain.runDrain({ inputs: { ...outbox(), deadline: '6s' } });
    const [text = ''] = textsIn(folder.path);
    expect(JSON.parse(text)).toMatchObject({ payloads: parts.slice(1), id: slack(1).id });
    drain.receiver.play([], 'slack');
    const { requests } = await drain.runDrain({ inputs: outbox() });
    expect(requests.map(textOf)).toEqual(['part 2', 'part 3']);
  });

  test('takes at most max records, the oldest first', async () => {
    fill(folder.path, slack(1), slack(2), discord(3));
    const { outputs } = await drain.runDrain({ inputs: { ...outbox(), max: '2' } });
    expect(outputs).toEqual({ delivered: '2', remaining: '1', dead: '0' });
    expect(ids()).toEqual([discord(3).id]);
  });

  test('takes nothing when there is no webhook', async () => {
    fill(folder.path, slack(1));
    const { code, outputs, annotations } = await drain.runDrain({ inputs: { ...outbox(), webhook: '' } });
    expect([code, outputs]).toEqual([0, { delivered: '0', remaining: '', dead: '0' }]);
    expect(annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(ids()).toEqual([slack(1).id]);
  });
});

test.each([
  ['a proxy’s page', { status: 403, body: '<!doctype html><html><title>Blocked</title>' }, 'an HTML page'],
  ["Discord's firewall", { status: 403, body: '{"code":40333,"message":"internal"}' }, 'blocks this address'],
])('keeps all records when %s answers', async (_what, answer, why) => {
  drain.receiver.play(many(answer), 'discord');
  fill(folder.path, discord(1), discord(2));
  const { outputs, annotations, requests } = await drain.runDrain({ inputs: outbox() });
  expect(outputs).toMatchObject({ delivered: '0', remaining: '2', dead: '0' });
  expect(requests).toHaveLength(1);
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
});

test('asks a deleted webhook once, keeps the other records, and warns', async () => {
  drain.receiver.play(many({ status: 404, body: '{"code":10015,"message":"Unknown Webhook"}' }), 'discord');
  fill(folder.path, discord(1), discord(2), slack(3), discord(4));
  const { outputs, annotations, requests } = await drain.runDrain({ inputs: outbox() });
  expect(outputs).toEqual({ delivered: '1', remaining: '2', dead: '1' });
  expect(requests.filter(one => one.platform === 'discord')).toHaveLength(1);
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^community: 2 still waiting\. .* it has been deleted \(10015\); make a new webhook/,
    ),
    expect.stringMatching(/^community: 1 dead-lettered\. .* it has been deleted \(10015\)/),
  ]);
  drain.receiver.play([], 'discord');
  expect((await drain.runDrain({ inputs: outbox() })).outputs).toMatchObject({
    delivered: '2',
    remaining: '0',
  });
});

describe('a drain dead-letters a record, with the reason, when', () => {
  const reasonOf = (id: string): string =>
    readFileSync(join(folder.path, 'dead', `${id}.reason.txt`), 'utf8');

  test.each([
    ['the platform refuses it', {}, 'Slack answered: '],
    ['it is too old', { madeAt: '2020-01-01T00:00:00.000Z' }, 'old, and max-age is 1d'],
    [
      'no webhook has its name',
      { destination: 'gone' },
      'no webhook here has the name that the record gives',
    ],
    ['its webhook is another platform’s', { destination: 'community' }, 'made for slack, but'],
    ['it is damaged', { payloads: [] as never }, 'the record is damaged: it has no valid payloads'],
    ['its version is of tomorrow', { version: 2 as never }, 'the record has a version'],
  ])('%s', async (what, change, reason) => {
    const own = slack(1, change);
    drain.receiver.play(what.includes('refuses') ? [{ status: 400, body: 'invalid_payload' }] : []);
    fill(folder.path, own, slack(2));
    const { code, outputs } = await drain.runDrain({ inputs: { ...outbox(), 'on-error': 'fail' } });
    expect([code, outputs]).toEqual([1, { delivered: '1', remaining: '0', dead: '1' }]);
    expect(textsIn(join(folder.path, 'dead'))).toEqual([JSON.stringify(own)]);
    expect(reasonOf(own.id)).toContain(reason);
  });
});

describe('a drain beside another one', () => {
  test('posts nothing twice', async () => {
    fill(folder.path, ...[1, 2, 3, 4, 5, 6].map(n => discord(n)));
    const runs = await Promise.all([1, 2].map(() => drain.runDrain({ inputs: outbox() })));
    const titles = drain.receiver.requests.map(one => JSON.stringify(json(one)['embeds']));
    expect(titles).toHaveLength(6);
    expect(new Set(titles).size).toBe(6);
    expect(runs.map(({ outputs }) => Number(outputs['delivered'])).reduce((a, b) => a + b)).toBe(6);
  });

  // Windows has no signals: the process ends at once there.
  (process.platform === 'win32' ? test.skip : test)('a cancelled one gives back what it held', async () => {
    drain.receiver.play(many({ hang: true }), 'slack');
    fill(folder.path, slack(1), slack(2));
    const { outputs, ms } = await drain.runDrain({
      inputs: outbox(),
      cancelWhen: drain.receiver.nextRequest(),
    });
    expect(outputs).toEqual({ delivered: '0', remaining: '2', dead: '0' });
    expect(ms).toBeLessThan(8000);
    const [first = '', second = ''] = textsIn(folder.path);
    expect(JSON.parse(first)).toMatchObject({ mayHaveArrived: true });
    expect(JSON.parse(second)).toMatchObject({ mayHaveArrived: false });
  });
});

describe('a drain with a mistake', () => {
  test.each([
    ['outbox', { outbox: '' }, /^outbox: it is not given/],
    ['max', { max: 'all' }, /^max: "all" is not a number of records/],
    ['max-age', { 'max-age': '3 weeks' }, /^max-age: "3 weeks" is not a duration/],
    [
      'a duplicate name',
      { webhook: 'a = https://hooks.slack.com/services/T/B/1\na = https://hooks.slack.com/services/T/B/2' },
      /^webhook: two URLs are named a/,
    ],
  ])('in %s fails the step before taking anything', async (_what, change, message) => {
    fill(folder.path, slack(1));
    const { code, annotations, outputs } = await drain.runDrain({ inputs: { ...outbox(), ...change } });
    expect([code, outputs]).toEqual([1, { delivered: '0', remaining: '', dead: '0' }]);
    expect(annotations[0]?.message).toMatch(message);
    expect(ids()).toEqual([slack(1).id]);
  });
});

test('shows no secret, whatever happens', async () => {
  drain.receiver.play([{ status: 404, body: 'no_service' }], 'slack');
  fill(folder.path, slack(1), discord(2), discord(3, { destination: drain.receiver.slack }));
  const { visible } = await drain.runDrain({ env: DEBUG, inputs: outbox() });
  const secrets = findSecrets(drain.receiver.slack, drain.receiver.discord);
  expect(secrets.filter(secret => visible.includes(secret))).toEqual([]);
});

test('reports an outbox that cannot be opened, and fails the step only if on-error says so', async () => {
  fill(folder.path, slack(1));
  const broken = { outbox: `file:${join(folder.path, `${slack(1).id}.json`)}` };
  const { code, annotations } = await drain.runDrain({ inputs: broken });
  expect([code, annotations[0]?.message]).toEqual([
    0,
    expect.stringMatching(/^The folder .* is not a folder/),
  ]);
  expect((await drain.runDrain({ inputs: { ...broken, 'on-error': 'fail' } })).code).toBe(1);
});
