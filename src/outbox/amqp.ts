import type { ChannelModel, ConfirmChannel, GetMessage } from 'amqplib';
import type { OutboxTarget } from '../inputs/types.js';
import type { Secret } from '../secrets/secret.js';
import { NOT_FOUND, REFUSED, replyError, readReplyCode, UNROUTED } from './amqp-faults.js';
import { LARGEST_RECORD, TOO_LARGE, writeRecord } from './record.js';
import type { Lease, Opening, Outbox } from './types.js';

export { describeFault } from './amqp-faults.js';

/** Seconds after which both ends consider a silent connection dead. */
const HEARTBEAT = 10;

/** A durable queue of a broker that speaks AMQP 0-9-1. Leased messages are free again as soon as the connection ends. */
export const openQueue = async (
  { url, queue }: Extract<OutboxTarget, { kind: 'amqp' }>,
  { signal }: Opening,
): Promise<Outbox> => {
  const connection = await connectTo(url, signal);
  // Without a listener, an error would end the process. Pending calls reject instead.
  connection.on('error', () => undefined);
  try {
    return await onConnection(connection, queue);
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
};

const getUpTo = async (max: number, channel: ConfirmChannel, queue: string): Promise<GetMessage[]> => {
  const taken: GetMessage[] = [];
  while (taken.length < max) {
    const message = await channel.get(queue);
    if (message === false) break;
    taken.push(message);
  }
  return taken;
};

/** Over this protocol, a broker tells how many messages are ready, not how many others lease. */
const unknownHeld = (): Promise<undefined> => Promise.resolve(undefined);

const onConnection = async (connection: ChannelModel, queue: string): Promise<Outbox> => {
  const lost = new AbortController();
  let isClosing = false;
  const onClose = (): void => {
    if (!isClosing) lost.abort();
  };
  connection.on('close', onClose);
  await declare(connection, queue);
  const channel = await connection.createConfirmChannel();
  channel.on('error', () => undefined);
  channel.on('close', onClose);
  const publish = publisher(channel);

  const createLease = (message: GetMessage): Lease => {
    const settle = (how: () => void): void => {
      if (lost.signal.aborted) throw new Error('the connection was closed, so the leases are lost');
      how();
    };
    const { content, properties } = message;
    return {
      ...(content.length <= LARGEST_RECORD
        ? { text: content.toString('utf8') }
        : { text: '', problem: TOO_LARGE }),
      complete: async () => settle(() => channel.ack(message)),
      release: async changed => {
        if (changed !== undefined) {
          await publish(queue, changed.id, writeRecord(changed));
          settle(() => channel.ack(message));
        } else settle(() => channel.nack(message, false, true));
      },
      deadLetter: async reason => {
        const dead = `${queue}.dead`;
        await declare(connection, dead);
        await publish(dead, String(properties.messageId ?? ''), content, { 'x-hookline-reason': reason });
        settle(() => channel.ack(message));
      },
    };
  };

  return {
    put: record => publish(queue, record.id, writeRecord(record)),
    take: async max => (await getUpTo(max, channel, queue)).map(createLease),
    count: () => declare(connection, queue),
    held: unknownHeld,
    lost: lost.signal,
    close: async () => {
      isClosing = true;
      // The broker answers this only after it has processed every acknowledgment.
      if (!lost.signal.aborted) await channel.close();
      await connection.close();
    },
  };
};

const connectTo = async (url: Secret, signal: AbortSignal): Promise<ChannelModel> => {
  // Loaded here, so that it needs no chunk of its own.
  const { connect } = await import('amqplib');
  const { protocol, hostname, port, username, password, pathname } = new URL(url.reveal());
  const address = {
    protocol: protocol.replace(':', ''),
    hostname: hostname.replace(/^\[|\]$/g, ''),
    ...(port !== '' && { port: Number(port) }),
    ...((username !== '' || password !== '') && {
      username: decodeURIComponent(username),
      password: decodeURIComponent(password),
    }),
    // As the client needs it: still encoded, and empty for the broker's default.
    vhost: pathname.slice(1),
    heartbeat: HEARTBEAT,
  };
  // The signal reaches the socket, so that a broker that never answers blocks nothing.
  const options = { signal, noDelay: true, clientProperties: { connection_name: 'hookline' } };
  return connect(address, options);
};

/** How many messages a queue holds. Creates a durable one if it does not exist; an existing one may have any arguments. */
const declare = async (connection: ChannelModel, queue: string): Promise<number> => {
  try {
    return await onChannel(connection, async channel => (await channel.checkQueue(queue)).messageCount);
  } catch (error) {
    if (readReplyCode(error) !== NOT_FOUND) throw error;
    const durable = { durable: true };
    return await onChannel(
      connection,
      async channel => (await channel.assertQueue(queue, durable)).messageCount,
    );
  }
};

/** A refused declaration closes its channel and releases what is leased there, so it has its own channel. */
const onChannel = async <T>(
  connection: ChannelModel,
  work: (channel: Awaited<ReturnType<ChannelModel['createChannel']>>) => Promise<T>,
): Promise<T> => {
  const channel = await connection.createChannel();
  channel.on('error', () => undefined);
  const result = await work(channel);
  await channel.close();
  return result;
};

type Publish = (
  queue: string,
  id: string,
  text: string | Buffer,
  headers?: Readonly<Record<string, string>>,
) => Promise<void>;

/** Resolves once the broker has confirmed the message and a queue has it. An unroutable message comes back before its confirm. */
const publisher = (channel: ConfirmChannel): Publish => {
  const returned = new Set<unknown>();
  channel.on('return', ({ properties }: GetMessage) => returned.add(properties.correlationId));
  let published = 0;
  return (queue, id, text, headers = {}) =>
    new Promise((resolve, reject) => {
      const correlationId = String((published += 1));
      channel.sendToQueue(
        queue,
        Buffer.from(text),
        {
          persistent: true,
          mandatory: true,
          contentType: 'application/json',
          appId: 'hookline',
          messageId: id,
          correlationId,
          headers,
        },
        (error: unknown) => {
          if (returned.has(correlationId)) reject(replyError(UNROUTED));
          else if (error instanceof Error)
            reject(error.message === 'message nacked' ? replyError(REFUSED) : error);
          else resolve();
        },
      );
    });
};
