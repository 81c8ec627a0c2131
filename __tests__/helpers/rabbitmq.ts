import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { connect as connectAmqp } from 'amqplib';

import { temporaryFolder } from './outbox.js';

/** Debian's package rabbitmq-server. */
const SERVER = '/usr/lib/rabbitmq/bin/rabbitmq-server';

export interface Broker {
  readonly port: number;
  readonly url: string;
  /** Ends it at once, like a power failure. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Empties a queue: its texts, each with the header that gives the reason. */
  readonly drain: (queue: string) => Promise<readonly { readonly text: string; readonly reason: string }[]>;
  readonly remove: (queue: string) => Promise<void>;
  /** Ends it together with its port mapper, and removes its files. */
  readonly close: () => Promise<void>;
}

/** Unusual ports, so that a broker of this machine is left alone. */
const PORTS = { amqp: 5673, distribution: 25_673, epmd: 4_370 };

const UP_WITHIN_MS = 60_000;

/** A broker with its own ports and folders. */
export const startBroker = async (): Promise<Broker> => {
  const folder = temporaryFolder();
  const { path } = folder;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: path,
    RABBITMQ_MNESIA_BASE: `${path}/mnesia`,
    RABBITMQ_LOG_BASE: `${path}/log`,
    RABBITMQ_NODENAME: 'hookline-test@localhost',
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(PORTS.amqp),
    RABBITMQ_DIST_PORT: String(PORTS.distribution),
    RABBITMQ_ENABLED_PLUGINS_FILE: `${path}/plugins`,
    ERL_EPMD_PORT: String(PORTS.epmd),
    ERL_EPMD_ADDRESS: '127.0.0.1',
  };
  const url = `amqp://guest:guest@127.0.0.1:${PORTS.amqp}`;
  let server: ChildProcess | undefined;
  // Its own port mapper, so that its process ID ends it.
  const mapper = spawn('epmd', ['-port', String(PORTS.epmd), '-address', '127.0.0.1'], {
    env,
    stdio: 'ignore',
  });

  const start = async (): Promise<void> => {
    server = spawn(SERVER, [], { env, stdio: 'ignore', detached: true });
    await until(() => answers(url));
  };
  const kill = async (): Promise<void> => {
    if (server?.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    // The shell script and the machine that it started are one process group.
    process.kill(-server.pid, 'SIGKILL');
    await ended;
    await until(async () => !(await listens(PORTS.amqp)));
  };
  await start();

  return {
    port: PORTS.amqp,
    url,
    kill,
    start,
    drain: queue =>
      withChannel(url, async channel => {
        const found = [];
        for (;;) {
          const message = await channel.get(queue, { noAck: true });
          if (message === false) return found;
          found.push({
            text: message.content.toString(),
            reason: String(message.properties.headers?.['x-hookline-reason'] ?? ''),
          });
        }
      }),
    remove: queue =>
      withChannel(url, async channel => {
        await channel.deleteQueue(queue);
      }),
    close: async () => {
      await kill();
      mapper.kill('SIGKILL');
      folder.remove();
    },
  };
};

type Channel = Awaited<ReturnType<Awaited<ReturnType<typeof connectAmqp>>['createChannel']>>;

export const withChannel = async <T>(url: string, work: (channel: Channel) => Promise<T>): Promise<T> => {
  const connection = await connectAmqp(url);
  try {
    return await work(await connection.createChannel());
  } finally {
    await connection.close();
  }
};

const answers = async (url: string): Promise<boolean> => {
  try {
    await withChannel(url, async () => undefined);
    return true;
  } catch {
    return false;
  }
};

const listens = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const endsAt = performance.now() + UP_WITHIN_MS;
  while (!(await holds())) {
    if (performance.now() > endsAt) throw new Error('RabbitMQ did not get there within a minute');
    await pause(200);
  }
};
