import { createServer, connect as connectTcp, type Socket } from 'node:net';

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import { parseOutbox } from '../../src/inputs/outbox.js';
import { describeFault, openQueue } from '../../src/outbox/amqp.js';
import { writeRecord } from '../../src/outbox/record.js';
import type { Outbox } from '../../src/outbox/types.js';
import { closedPort, listen, serveTcp, type Loopback } from '../edges/loopback.js';
import { never, opening, record } from '../helpers/outbox.js';
import { startBroker, withChannel, type Broker } from '../helpers/rabbitmq.js';
import { behavesAsAnOutbox } from './contract.js';

let broker: Broker;
beforeAll(async () => {
  broker = await startBroker();
}, 90_000);
afterAll(() => broker.close());

let serial = 0;
const queue = (): string => `outbox-${serial}`;
afterEach(() => void (serial += 1));

const openUrl = (url: string, signal = never): Promise<Outbox> => {
  const target = parseOutbox('outbox', url);
  if (target.kind !== 'amqp') throw new Error('not AMQP');
  return openQueue(target, { ...opening(), signal });
};
const open = (): Promise<Outbox> => openUrl(`${broker.url}?queue=${queue()}`);

const reasonOf = async (opened: Promise<unknown>, signal = never): Promise<unknown> => {
  const error: unknown = await opened.then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  return describeFault(error, signal);
};

describe('a queue of RabbitMQ as an outbox', () => {
  behavesAsAnOutbox(() => ({ open, deadLetters: () => broker.drain(`${queue()}.dead`) }));

  test('is the durable queue hookline by default, with persistent messages', async () => {
    const outbox = await openUrl(broker.url);
    await outbox.put(record(1));
    await outbox.close();
    const properties = await withChannel(broker.url, async channel => {
      await channel.assertQueue('hookline', { durable: true });
      const message = await channel.get('hookline', { noAck: true });
      return message === false ? undefined : message.properties;
    });
    expect(properties).toMatchObject({
      deliveryMode: 2,
      messageId: record(1).id,
      contentType: 'application/json',
    });
  });

  test('may have been declared with any arguments', async () => {
    const declared = { durable: true, arguments: { 'x-max-length': 5, 'x-queue-type': 'quorum' } };
    await withChannel(broker.url, channel => channel.assertQueue(queue(), declared));
    const outbox = await open();
    await outbox.put(record(1));
    expect(await outbox.take(1)).toHaveLength(1);
    await outbox.close();
  });

  test('reports a record that is too large and keeps it unchanged with the dead letters', async () => {
    const MIB = 1024 ** 2;
    const [largest, tooLarge] = [4 * MIB, 4 * MIB + 1].map(size => 'x'.repeat(size)) as [string, string];
    await withChannel(broker.url, async channel => {
      await channel.assertQueue(queue(), { durable: true });
      for (const text of [largest, tooLarge]) channel.sendToQueue(queue(), Buffer.from(text));
      await channel.checkQueue(queue());
    });
    const outbox = await open();
    const leases = await outbox.take(2);
    expect(leases.map(({ text, problem }) => [text.length, problem])).toEqual([
      [4 * MIB, undefined],
      [0, 'is larger than 4 MiB'],
    ]);
    for (const lease of leases) await lease.deadLetter('the record is larger than 4 MiB');
    await outbox.close();
    expect((await broker.drain(`${queue()}.dead`)).map(({ text }) => text)).toEqual([largest, tooLarge]);
  });

  test('returns records leased by an ended process in their old order', async () => {
    const crashed = await openThroughProxy();
    for (const n of [1, 2, 3]) await crashed.outbox.put(record(n));
    expect(await crashed.outbox.take(2)).toHaveLength(2);
    crashed.cut();
    await new Promise(resolve => crashed.outbox.lost.addEventListener('abort', resolve));
    await crashed.close();
    const outbox = await open();
    const texts = await poll(outbox, 3);
    expect(texts).toEqual([1, 2, 3].map(n => writeRecord(record(n))));
    await outbox.close();
  });

  test('reports a lost lease and settles nothing then', async () => {
    const cut = await openThroughProxy();
    await cut.outbox.put(record(1));
    const [lease] = await cut.outbox.take(1);
    cut.cut();
    await new Promise(resolve => cut.outbox.lost.addEventListener('abort', resolve));
    await expect(lease?.complete()).rejects.toThrow('the connection was closed');
    await cut.close();
    const outbox = await open();
    expect(await poll(outbox, 1)).toHaveLength(1);
    await outbox.close();
  });

  test('keeps confirmed records through a power failure and returns them later', async () => {
    const outbox = await open();
    for (const n of [1, 2, 3]) await outbox.put(record(n));
    await broker.kill();
    await broker.start();
    const later = await open();
    expect((await later.take(9)).map(({ text }) => text)).toEqual([1, 2, 3].map(n => writeRecord(record(n))));
    await later.close();
  }, 120_000);
});

describe('a queue that does not accept a record', () => {
  test('is reported when the broker ended between publish and confirm', async () => {
    const silent = await openThroughProxy();
    silent.swallowAnswers();
    const put = silent.outbox.put(record(1));
    await broker.kill();
    expect(await reasonOf(put)).toMatchObject({ isTransient: true });
    await broker.start();
    await silent.close();
  }, 120_000);

  test('is reported when it is full', async () => {
    const full = { durable: true, arguments: { 'x-max-length': 1, 'x-overflow': 'reject-publish' } };
    await withChannel(broker.url, channel => channel.assertQueue(queue(), full));
    const outbox = await open();
    await outbox.put(record(1));
    expect(await reasonOf(outbox.put(record(2)))).toEqual({
      reason: 'did not store the record; it may be full',
      isTransient: true,
    });
    await outbox.close();
  });

  test('is reported when it was deleted meanwhile, although the broker confirms', async () => {
    const outbox = await open();
    await broker.remove(queue());
    expect(await reasonOf(outbox.put(record(1)))).toEqual({
      reason: 'is not there; declare it',
      isTransient: false,
    });
    await outbox.close();
  });
});

describe('reports an unusable broker without secrets:', () => {
  test.each([
    ['a wrong password', (port: number) => `amqp://guest:wr0ngPassw0rd@127.0.0.1:${port}`, 'refused access'],
    ['an unknown virtual host', (port: number) => `amqp://127.0.0.1:${port}/nowhere`, 'virtual host'],
  ])('%s', async (_what, url, reason) => {
    expect(await reasonOf(openUrl(url(broker.port)))).toEqual({
      reason: expect.stringContaining(reason),
      isTransient: false,
    });
  });

  test('nobody listens', async () => {
    expect(await reasonOf(openUrl(`amqp://guest:guest@127.0.0.1:${await closedPort()}`))).toEqual({
      reason: 'could not be reached: connection refused',
      isTransient: true,
    });
  });

  test('the server never answers', async () => {
    const silent = await serveTcp(() => undefined);
    const signal = AbortSignal.timeout(300);
    expect(await reasonOf(openUrl(`amqp://guest:guest@127.0.0.1:${silent.port}`, signal), signal)).toEqual({
      reason: 'did not answer in time',
      isTransient: true,
    });
    await silent.close();
  });
});

/** An outbox whose connection can be cut, or whose broker's answers can be withheld. */
const openThroughProxy = async () => {
  const sockets: Socket[] = [];
  let swallow = false;
  const proxy: Loopback = await listen(
    createServer(client => {
      const onward = connectTcp(broker.port, '127.0.0.1');
      sockets.push(client, onward);
      for (const socket of [client, onward]) socket.on('error', () => undefined);
      client.pipe(onward);
      onward.on('data', data => swallow || client.write(data));
      onward.on('close', () => client.destroy());
      client.on('close', () => onward.destroy());
    }),
  );
  const outbox = await openUrl(`amqp://guest:guest@127.0.0.1:${proxy.port}?queue=${queue()}`);
  return {
    outbox,
    cut: () => sockets.forEach(socket => socket.destroy()),
    swallowAnswers: () => void (swallow = true),
    close: proxy.close,
  };
};

/** The broker returns what a connection leased a moment after it has ended. */
const poll = async (outbox: Outbox, count: number): Promise<string[]> => {
  for (;;) {
    const lease = await outbox.take(count);
    if (lease.length === count) return lease.map(({ text }) => text);
    for (const one of lease) await one.release();
  }
};
