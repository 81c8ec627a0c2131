import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import type { OutboxTarget } from '../../src/inputs/types.js';
import { handOver } from '../../src/outbox/hand-over.js';
import { readRecord } from '../../src/outbox/read-record.js';
import { createRecord } from '../../src/outbox/record.js';
import { Secret } from '../../src/secrets/secret.js';
import { closedPort, serveTcp } from '../edges/loopback.js';
import { fakeEdges } from '../helpers/fake-edges.js';
import { temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';
import { delivered, payload, story, toDiscord, toSlack, undelivered } from '../outputs/sample.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const failed = undelivered(toSlack('alerts'));
const arrived = delivered(toDiscord('chat'), '111');

const amqpOn = (port: number): OutboxTarget => ({
  kind: 'amqp',
  url: new Secret(`amqp://guest:s3cr3tPassw0rd@127.0.0.1:${port}`),
  queue: 'hookline',
});

describe('handing over', () => {
  test('returns records and keeps the receipts without an outbox', async () => {
    const receipts = [arrived, failed];
    expect(await handOver(receipts, undefined, story, fakeEdges())).toEqual({
      receipts,
      undelivered: [await createRecord(failed, story)],
    });
  });

  test('puts only what did not arrive into the outbox', async () => {
    const outbox: OutboxTarget = { kind: 'file', path: folder.path };
    expect(await handOver([arrived, failed], outbox, story, fakeEdges())).toEqual({
      receipts: [arrived, { ...failed, kind: 'queued' }],
      undelivered: [],
    });
    const names = readdirSync(folder.path);
    expect(names).toHaveLength(1);
    expect(readRecord(readFileSync(join(folder.path, names[0] ?? ''), 'utf8'))).toMatchObject({
      kind: 'record',
      record: { destination: 'alerts', payloads: [{ text: 'alerts' }] },
    });
  });

  test('keeps the remaining parts of a message in order', async () => {
    const receipt = undelivered(toDiscord('chat', payload('1'), payload('2'), payload('3')), {
      remaining: [payload('2'), payload('3')],
    });
    await handOver([receipt], { kind: 'file', path: folder.path }, story, fakeEdges());
    const [name = ''] = readdirSync(folder.path);
    expect(JSON.parse(readFileSync(join(folder.path, name), 'utf8'))).toMatchObject({
      payloads: [{ text: '2' }, { text: '3' }],
    });
  });

  test('reports both reasons at once when it fails for good', async () => {
    const path = join(folder.path, 'file');
    writeFileSync(path, '');
    const edges = fakeEdges();
    const { receipts, undelivered: records } = await handOver([failed], { kind: 'file', path }, story, edges);
    expect(receipts).toEqual([
      {
        ...failed,
        reason:
          `Slack answered: no; make a new webhook. It could not be put into the outbox either: ` +
          `the folder ${path} is not a folder; choose another path`,
      },
    ]);
    expect(records).toEqual([await createRecord(failed, story)]);
    expect(edges.clock.now()).toBe(0);
  });

  test('retries for ten seconds while the outbox may recover', async () => {
    const edges = fakeEdges();
    const {
      receipts: [receipt],
    } = await handOver([failed], amqpOn(await closedPort()), story, edges);
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      reason: expect.stringContaining('the RabbitMQ queue hookline could not be reached: connection refused'),
    });
    expect(edges.clock.now()).toBeGreaterThan(9_000);
    expect(edges.clock.now()).toBeLessThanOrEqual(10_000);
    expect(JSON.stringify(receipt)).not.toMatch(/s3cr3t|127\.0/);
  });

  test('ends sooner when the step is cancelled', async () => {
    const edges = fakeEdges({ interrupted: AbortSignal.abort() });
    const {
      receipts: [receipt],
    } = await handOver([failed], amqpOn(await closedPort()), story, edges);
    expect(receipt?.kind).toBe('undelivered');
    expect(edges.clock.now()).toBeLessThanOrEqual(8_000);
  });

  test('ends at its deadline when the outbox never answers', async () => {
    const silent = await serveTcp(() => undefined);
    const edges = {
      ...fakeEdges(),
      clock: { ...fakeEdges().clock, timeout: () => AbortSignal.timeout(200) },
    };
    const {
      receipts: [receipt],
    } = await handOver([failed], amqpOn(silent.port), story, edges);
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      reason: expect.stringContaining('the RabbitMQ queue hookline did not answer in time'),
    });
    await silent.close();
  });
});
