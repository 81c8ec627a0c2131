import { createServer as createHttpServer } from 'node:http';
import type { Server, Socket } from 'node:net';

import { closedPort, listen, serveTcp, serveTls, type Loopback } from '../edges/loopback.js';
import type { Fate } from './faults.js';

const open: Loopback[] = [];

/** The port of a server that `closeServers` will close. */
export const kept = async (starting: Promise<Loopback>): Promise<number> => {
  const server = await starting;
  open.push(server);
  return server.port;
};

export const closeServers = async (): Promise<void> => {
  await Promise.all(open.splice(0).map(server => server.close()));
};

type Origin = () => Promise<string>;

/** A server that handles each connection as the test says. */
const raw =
  (handle: (socket: Socket) => void, scheme = 'http'): Origin =>
  async () =>
    `${scheme}://127.0.0.1:${await kept(serveTcp(handle))}`;

/** Reads the request and then writes this, byte for byte. */
const hasContent = (...lines: readonly string[]): Origin =>
  raw(socket => socket.once('data', () => socket.end(lines.join('\r\n'))));

/** The same, but leaves the connection open. */
const keepsSaying = (...lines: readonly string[]): Origin =>
  raw(socket => socket.once('data', () => socket.write(lines.join('\r\n'))));

const afterData =
  (act: (socket: Socket) => unknown): ((socket: Socket) => void) =>
  socket =>
    void socket.once('data', () => act(socket));

const onIpv6 =
  (server: Server): Origin =>
  async () => {
    const port = await kept(listen(server, '::1'));
    return `http://[::1]:${port}`;
  };

/** A server of its own, and the expected result of a message posted to it. */
export interface ConnectionFault {
  readonly what: string;
  readonly origin: Origin;
  readonly expected: Partial<Omit<Fate, 'log' | 'reason'>>;
  /** In the log, or in the record's reason. */
  readonly says?: RegExp;
}

export const delivered = { delivered: true, attempts: 1 };
const unsure = { delivered: false, attempts: 3, mayHaveArrived: true };
export const refusedOnce = { delivered: false, attempts: 1, mayHaveArrived: false };

export const ANSWERING: readonly ConnectionFault[] = [
  {
    what: 'HTTP/1.0',
    origin: hasContent('HTTP/1.0 200 OK', 'content-type: text/plain', '', 'ok'),
    expected: delivered,
  },
  { what: 'HTTP/1.0 without a header', origin: hasContent('HTTP/1.0 200 OK', '', 'ok'), expected: delivered },
  {
    what: 'a status without a phrase',
    origin: hasContent('HTTP/1.1 200', 'content-length: 0', '', ''),
    expected: delivered,
  },
  { what: '204 without a body', origin: hasContent('HTTP/1.1 204 No Content', '', ''), expected: delivered },
  {
    what: 'chunks',
    origin: hasContent('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '1', 'o', '1', 'k', '0', '', ''),
    expected: delivered,
  },
  {
    what: 'truncated chunks',
    origin: hasContent('HTTP/1.1 200 OK', 'transfer-encoding: chunked', '', '1', 'o', 'zz', ''),
    expected: delivered,
  },
  {
    what: 'a body shorter than its content-length',
    origin: hasContent('HTTP/1.1 200 OK', 'content-length: 100', '', 'ok'),
    expected: delivered,
  },
  {
    what: '100 Continue before the answer',
    origin: hasContent('HTTP/1.1 100 Continue', '', 'HTTP/1.1 200 OK', 'content-length: 2', '', 'ok'),
    expected: delivered,
  },
  {
    what: '103 Early Hints before the answer',
    origin: hasContent(
      'HTTP/1.1 103 Early Hints',
      'link: </x>',
      '',
      'HTTP/1.1 200 OK',
      'content-length: 2',
      '',
      'ok',
    ),
    expected: delivered,
  },
  {
    what: 'headers that come slowly',
    origin: raw(
      afterData(socket => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-');
        setTimeout(() => socket.end('length: 2\r\n\r\nok'), 300);
      }),
    ),
    expected: delivered,
  },
  {
    what: 'a body that comes slowly',
    origin: raw(
      afterData(socket => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\no');
        setTimeout(() => socket.end('k'), 300);
      }),
    ),
    expected: delivered,
  },
  {
    what: 'IPv6 only',
    origin: onIpv6(
      createHttpServer((request, response) => request.resume().on('end', () => response.end('ok'))),
    ),
    expected: delivered,
  },
  {
    what: 'a refusal before the request was read',
    origin: raw(socket =>
      socket.end('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'),
    ),
    expected: refusedOnce,
    says: /HTTP 413.*; .{10,}/,
  },
  // Whether the connection was established before the reset is a matter of luck, and so is whether the request may have arrived.
  {
    what: 'a reset at once',
    origin: raw(socket => socket.resetAndDestroy()),
    expected: { delivered: false },
    says: /connection reset/,
  },
  {
    what: 'a reset after the request',
    origin: raw(afterData(socket => socket.resetAndDestroy())),
    expected: unsure,
    says: /connection reset/,
  },
  {
    what: 'an end without an answer',
    origin: raw(afterData(socket => socket.end())),
    expected: unsure,
    says: /connection reset/,
  },
  {
    what: 'a reset within the headers',
    origin: raw(
      afterData(socket => socket.write('HTTP/1.1 200 OK\r\nx-a: ', () => socket.resetAndDestroy())),
    ),
    expected: unsure,
    says: /connection reset/,
  },
  { what: 'no answer', origin: raw(() => undefined), expected: unsure, says: /no answer within 3s/ },
  {
    what: 'headers that never end',
    origin: keepsSaying('HTTP/1.1 200 OK', 'x-a: '),
    expected: unsure,
    says: /no answer within 3s/,
  },
  {
    what: 'headers that are too large',
    origin: hasContent('HTTP/1.1 200 OK', `x-a: ${'x'.repeat(100_000)}`, '', 'ok'),
    expected: unsure,
    says: /not proper HTTP \(HPE_HEADER_OVERFLOW\)/,
  },
  {
    what: 'another protocol',
    origin: hasContent('220 mail.example ESMTP', ''),
    expected: unsure,
    says: /not proper HTTP/,
  },
  {
    what: 'two content-lengths',
    origin: hasContent('HTTP/1.1 200 OK', 'content-length: 2', 'content-length: 3', '', 'ok'),
    expected: unsure,
    says: /not proper HTTP/,
  },
  {
    what: 'an upgrade of the protocol',
    origin: hasContent('HTTP/1.1 101 Switching', 'connection: upgrade', 'upgrade: websocket', '', ''),
    expected: unsure,
  },
  {
    what: 'a certificate that nobody trusts',
    origin: async () => `https://127.0.0.1:${await kept(serveTls((_, response) => response.end('ok')))}`,
    expected: refusedOnce,
    says: /cannot be reached: TLS certificate not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\); .*NODE_EXTRA_CA_CERTS/,
  },
];

/** Nothing can have arrived, so these are retried until the deadline. */
export const UNREACHED: readonly ConnectionFault[] = [
  {
    what: 'a port where nobody listens',
    origin: async () => `http://127.0.0.1:${await closedPort()}`,
    expected: {},
    says: /connection refused/,
  },
  {
    what: 'a host that does not exist',
    origin: async () => 'https://gateway.invalid',
    expected: {},
    says: /host name not found/,
  },
  {
    what: 'a server without TLS',
    origin: raw(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'https'),
    expected: {},
    says: /TLS connection failed/,
  },
  {
    what: 'a reset within the TLS handshake',
    origin: raw(
      afterData(socket => socket.resetAndDestroy()),
      'https',
    ),
    expected: {},
    says: /connection reset/,
  },
  {
    what: 'a TLS handshake that never ends',
    origin: raw(() => undefined, 'https'),
    expected: {},
    says: /no connection within/,
  },
];

/** Gives an attempt more time than anyone would wait for a body. */
export const ENDLESS: readonly ConnectionFault[] = [200, 404].map(status => ({
  what: `a ${status} whose body never ends`,
  origin: raw(
    afterData(socket => {
      socket.write(`HTTP/1.1 ${status} So\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n`);
      const drip = setInterval(() => socket.write('1\r\n.\r\n'), 200);
      socket.on('close', () => clearInterval(drip));
    }),
  ),
  expected: status === 200 ? delivered : refusedOnce,
}));
