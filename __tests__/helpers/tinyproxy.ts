import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { closedPort } from '../edges/loopback.js';

export interface RealProxy {
  readonly port: number;
  /** What it was asked since the last call: `CONNECT host:port`, `POST URL`. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

interface ProxyRules {
  readonly user: string;
  readonly password: string;
  /** Ports that tunnels may lead to. */
  readonly tunnelsTo: readonly number[];
}

const config = (port: number, folder: string, { user, password, tunnelsTo }: ProxyRules): string =>
  [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Allow 127.0.0.1',
    `BasicAuth ${user} ${password}`,
    ...tunnelsTo.map(to => `ConnectPort ${to}`),
    `LogFile "${join(folder, 'log')}"`,
    'LogLevel Connect',
    'Timeout 10',
    '',
  ].join('\n');

const listens = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Debian's tinyproxy with its own port and folder. Rejects if it does not start within 10 s. */
export const startTinyproxy = async (rules: ProxyRules): Promise<RealProxy> => {
  const folder = mkdtempSync(join(tmpdir(), 'tinyproxy-'));
  const port = await closedPort();
  writeFileSync(join(folder, 'conf'), config(port, folder, rules));
  const server = spawn('tinyproxy', ['-d', '-c', join(folder, 'conf')], { stdio: 'ignore' });
  const ended = once(server, 'close');
  const log = (): string => readFileSync(join(folder, 'log'), 'utf8');
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries > 100 || server.exitCode !== null) throw new Error('tinyproxy does not start');
    await pause(100);
  }
  let read = log().length;
  return {
    port,
    asked: () => {
      const news = log().slice(read);
      read += news.length;
      return [...news.matchAll(/\bRequest \(file descriptor \d+\): (\S+ \S+)/g)].map(
        ([, asked]) => asked ?? '',
      );
    },
    close: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
