import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startFauxqs, type FauxqsServer } from 'fauxqs';

import { writeRecord } from '../../src/outbox/record.js';
import { describeFault, openQueue } from '../../src/outbox/sqs.js';
import type { Outbox } from '../../src/outbox/types.js';
import { never, opening, record } from '../helpers/outbox.js';
import { behavesAsAnOutbox } from './contract.js';

const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

let server: FauxqsServer;
const before = { ...process.env };
beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false });
  // Its queue URLs have a host that no resolver knows.
  Object.assign(process.env, CREDENTIALS, {
    AWS_ENDPOINT_URL_SQS: `http://127.0.0.1:${server.port}`,
  });
});
afterEach(() => server.purgeAll());
afterAll(async () => {
  process.env = before;
  await server.stop();
});

const openUrl = (url: string, leaseMs?: number): Outbox => {
  // Hookline does not accept such a name from a user, since it may not lead to this machine.
  const target = { kind: 'sqs', url, region: 'us-east-1', fifo: url.endsWith('.fifo') } as const;
  return openQueue(target, opening(leaseMs));
};

describe.each([
  ['standard', ''],
  ['FIFO', '.fifo'],
])('a %s queue of SQS as an outbox', (_kind, suffix) => {
  const attributes = suffix === '' ? {} : { FifoQueue: 'true' };
  let queue: string;
  let url: string;
  let serial = 0;
  beforeEach(() => {
    serial += 1;
    queue = `hookline-${serial}${suffix}`;
    server.createQueue(`hookline-${serial}-dead${suffix}`, { attributes });
    url = server.createQueue(queue, { attributes }).queueUrl;
  });

  const open = async (leaseMs?: number): Promise<Outbox> => openUrl(url, leaseMs);

  behavesAsAnOutbox(() => ({
    open,
    deadLetters: async () =>
      (server.inspectQueue(`hookline-${serial}-dead${suffix}`)?.messages.ready ?? []).map(message => ({
        text: message.body,
        reason: message.messageAttributes['reason']?.StringValue ?? '',
      })),
  }));

  test('returns a record again when its lease has expired', async () => {
    const crashed = await open(1_000);
    await crashed.put(record(1));
    expect(await crashed.take(1)).toHaveLength(1);
    const outbox = await open();
    let taken = await outbox.take(1);
    while (taken.length === 0) taken = await outbox.take(1);
    expect(taken).toHaveLength(1);
  });

  test('reports how many records others have leased', async () => {
    const one = await open();
    for (const n of [1, 2, 3]) await one.put(record(n, { destination: `alerts-${n}` }));
    const taken = await one.take(2);
    expect(await one.held(taken.length)).toEqual({ count: 0 });
    expect(await (await open()).held(0)).toEqual({ count: 2 });
    for (const lease of taken) await lease.complete();
    expect(await (await open()).held(0)).toEqual({ count: 0 });
  });

  test('stores a record once when it was put again after a lost answer', async () => {
    const outbox = await open();
    await outbox.put(record(1));
    await outbox.put(record(1));
    expect(await outbox.count()).toBe(suffix === '' ? 2 : 1);
  });
});

describe('a FIFO queue of SQS', () => {
  const attributes = { FifoQueue: 'true' };
  const open = (name: string): Outbox => openUrl(server.createQueue(name, { attributes }).queueUrl);

  test('keeps the order of each destination and mixes none with another', async () => {
    const outbox = open('order.fifo');
    const [team, other] = [{ destination: 'Team Łódź / #1' }, { destination: 'other' }];
    for (const one of [record(1, team), record(2, team), record(3, other)]) await outbox.put(one);
    const first = await outbox.take(10);
    expect(first.map(({ text }) => JSON.parse(text) as object)).toMatchObject([team, other]);
    for (const lease of first) await lease.complete();
    expect((await outbox.take(10)).map(({ text }) => text)).toEqual([writeRecord(record(2, team))]);
  });

  test('returns the rest of a released record at once', async () => {
    const outbox = open('again.fifo');
    await outbox.put(record(1));
    const rests = [[{ text: '2' }, { text: '3' }], [{ text: '3' }]] as const;
    for (const payloads of rests) {
      for (const lease of await outbox.take(1)) await lease.release(record(1, { payloads }));
      expect(await outbox.count()).toBe(1);
    }
    const [last] = await outbox.take(1);
    expect(last?.text).toBe(writeRecord(record(1, { payloads: [{ text: '3' }] })));
  });
});

describe('the dead-letter queue', () => {
  test('is the one that the queue names', async () => {
    const { queueArn } = server.createQueue('graveyard');
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn, maxReceiveCount: '50' });
    const { queueUrl } = server.createQueue('with-policy', { attributes: { RedrivePolicy } });
    const outbox = openUrl(queueUrl);
    await outbox.put(record(1));
    for (const lease of await outbox.take(1)) await lease.deadLetter('too old');
    expect(server.inspectQueue('graveyard')?.messages.ready).toHaveLength(1);
  });

  test('may be missing without loss', async () => {
    const { queueUrl } = server.createQueue('alone');
    const outbox = openUrl(queueUrl, 1_000);
    await outbox.put(record(1));
    const [lease] = await outbox.take(1);
    const error: unknown = await lease?.deadLetter('too old').catch((thrown: unknown) => thrown);
    expect(describeFault(error, never).reason).toContain('is not there; create it');
    await lease?.release();
    expect(await outbox.take(1)).toHaveLength(1);
  });
});

describe('the reason beside a record that fills a message', () => {
  /** Most of it in letters of two bytes, so that a cut may fall into one. */
  const REASON = `Discord answered: ${'ü'.repeat(200)}`;
  const MIB = 1024 ** 2;
  const filling = (left: number) => {
    const empty = Buffer.byteLength(writeRecord(record(1, { payloads: [{ text: '' }] })));
    return record(1, { payloads: [{ text: 'a'.repeat(MIB - empty - left) }] });
  };

  test.each([
    ['none', 0, undefined],
    ['not even the name of the attribute', 11, undefined],
    ['a letter', 13, 'D'],
    ['some of it, but not half a letter', 12 + 'Discord answered: '.length + 5, 'Discord answered: üü'],
    ['all', 12 + Buffer.byteLength(REASON), REASON],
  ])('is cut to the remaining space: %s', async (_what, left, shown) => {
    const name = `filled-${left}`;
    server.createQueue(`${name}-dead`);
    const { queueUrl } = server.createQueue(name);
    const outbox = openUrl(queueUrl);
    await outbox.put(filling(left));
    for (const lease of await outbox.take(1)) await lease.deadLetter(REASON);
    const [dead] = server.inspectQueue(`${name}-dead`)?.messages.ready ?? [];
    expect(dead?.body).toBe(writeRecord(filling(left)));
    expect(dead?.messageAttributes['reason']?.StringValue).toBe(shown);
    expect(await outbox.count()).toBe(0);
  });
});

test('does not send a record above 1 MiB', async () => {
  const { queueUrl } = server.createQueue('small');
  const huge = record(1, { payloads: [{ text: 'ü'.repeat(524_288) }] });
  const error: unknown = await openUrl(queueUrl)
    .put(huge)
    .catch((thrown: unknown) => thrown);
  expect(describeFault(error, never)).toEqual({
    reason: 'takes no record above 1 MiB; shorten the message',
    isTransient: false,
  });
});
