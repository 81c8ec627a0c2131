import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { measureRounds, timeSetup, sumCosts, type Packed } from '../../../tools/bench/setup.js';
import { writeStandIn } from '../../../tools/bench/stand-in.js';
import { startReceiver, type Receiver } from '../../../tools/testing/receiver/index.js';
import { push } from '../../helpers/payloads.js';

jest.setTimeout(60_000);

let receiver: Receiver;
let folder: string;
beforeAll(async () => void (receiver = await startReceiver()));
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.clear();
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const pack = (source: string): Packed => {
  const archive = `${source}.tar.gz`;
  execFileSync('tar', ['-czf', archive, '-C', source, '.']);
  return { name: 'it', archive };
};

/** An action with this code. */
const packAction = (code: string): Packed => {
  const source = join(folder, 'action');
  mkdirSync(source);
  writeFileSync(
    join(source, 'action.yml'),
    `name: it
description: it
inputs:
  webhook: { description: where, required: true }
  allowed-hosts: { description: ignored, required: false }
runs: { using: node24, main: index.mjs }
`,
  );
  writeFileSync(join(source, 'index.mjs'), code);
  return pack(source);
};

test('sums the costs of a job over all its steps', () => {
  expect(sumCosts({ unpack: 1, copy: 20, remove: 300, posted: 4000 })).toBe(4321);
});

describe('the stand-in for a typical action', () => {
  test('is as large as one and the same on every machine', () => {
    const [one = '', two = ''] = ['one', 'two'].map(name => join(folder, name));
    writeStandIn(one);
    writeStandIn(two);
    const read = (root: string, name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
    const [code, map] = [read(one, 'index.mjs'), read(one, 'index.mjs.map')];
    expect([read(two, 'index.mjs') === code, read(two, 'index.mjs.map') === map]).toEqual([true, true]);
    expect(code.length / 1e6).toBeCloseTo(3.8, 1);
    expect((gzipSync(code).length + gzipSync(map).length) / 1e6).toBeCloseTo(2.1, 0);
  });

  test('posts, and each step of its setup takes time', async () => {
    const source = join(folder, 'stand-in');
    writeStandIn(source);
    const packed = pack(source);
    const there = readdirSync(folder);
    const costs = await timeSetup(packed, folder, write('push.json', JSON.stringify(push())), receiver);
    for (const ms of Object.values(costs)) expect(ms).toBeGreaterThan(0);
    expect(receiver.requests).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual([...there, 'push.json'].sort());
  });
});

test.each([
  ['posts nothing', '', 'posted nothing'],
  ['fails', 'process.exit(3)', 'failed (3'],
])('rejects a measurement of an action that %s', async (_what, code, message) => {
  const event = write('push.json', '{}');
  await expect(timeSetup(packAction(code), folder, event, receiver)).rejects.toThrow(message);
});

test('rotates the order of rounds and does not count warm-ups', async () => {
  const order: string[] = [];
  const costs = await measureRounds(['a', 'b'], { rounds: 2, warmUps: 1 }, async archive => {
    order.push(archive);
    return { unpack: order.length, copy: 0, remove: 0, posted: 0 };
  });
  expect(order.join('')).toBe('baabba');
  expect(costs.map(list => list.map(sumCosts))).toEqual([
    [3, 6],
    [4, 5],
  ]);
});
