import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/edges/http.js';
import type { HttpRequest, HttpResult } from '../../src/edges/types.js';
import { Secret } from '../../src/secrets/secret.js';
import {
  closedPort,
  serveHttp,
  serveTcp,
  serveTls,
  trustingTestCertificate,
  type Loopback,
} from './loopback.js';

const path = '/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx';
const http = createHttp({});
const open: Loopback[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.close()));
});

const kept = async (starting: Promise<Loopback>): Promise<Loopback> => {
  const server = await starting;
  open.push(server);
  return server;
};

const requestTo = (origin: string, change: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  url: new Secret(`${origin}${path}`),
  headers: { 'content-type': 'application/json' },
  body: '{"text":"hi"}',
  ...change,
});

const queryApi = (
  origin: string,
  timeoutMs = 5_000,
  change: Partial<HttpRequest> = {},
): Promise<HttpResult> => http(requestTo(origin, change), AbortSignal.timeout(timeoutMs));

const askHttp = async (handler: RequestListener, timeoutMs?: number): Promise<HttpResult> => {
  const { port } = await kept(serveHttp(handler));
  return queryApi(`http://127.0.0.1:${port}`, timeoutMs);
};

describe('an answer', () => {
  test('has its status, headers, and body', async () => {
    const result = await askHttp((_, response) => {
      response.writeHead(429, { 'Retry-After': '3', 'Set-Cookie': ['a=1', 'b=2'] });
      response.end('später ✓');
    });
    expect(result).toMatchObject({ kind: 'answer', status: 429, body: 'später ✓' });
    expect(result).toMatchObject({ headers: { 'retry-after': '3', 'set-cookie': 'a=1, b=2' } });
  });

  test('is read from chunks, and without a body', async () => {
    const chunked = await askHttp((_, response) => {
      response.write('o');
      response.end('k');
    });
    const empty = await askHttp((_, response) => response.writeHead(204).end());
    expect(chunked).toMatchObject({ status: 200, body: 'ok' });
    expect(empty).toMatchObject({ status: 204, body: '' });
  });

  test('may be a redirect, which is not followed', async () => {
    let requests = 0;
    const result = await askHttp((_, response) => {
      requests += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(result).toMatchObject({ kind: 'answer', status: 307 });
    expect(requests).toBe(1);
  });

  test.each([
    ['ten megabytes', (response: ServerResponse) => response.end(Buffer.alloc(10_000_000, 'x'))],
    ['endless', (response: ServerResponse) => response.write(Buffer.alloc(100_000, 'x'))],
  ])('is cut after 64 KiB at once when the body is %s', async (_, write) => {
    const { port } = await kept(serveHttp((_request, response) => void write(response)));
    const { signal } = new AbortController();
    const result = await http(requestTo(`http://127.0.0.1:${port}`), signal);
    expect(result).toMatchObject({ kind: 'answer', status: 200, body: 'x'.repeat(64 * 1024) });
  });

  test.each([
    ['until the signal ends it', 200],
    ['for two seconds when the signal would wait longer', 60_000],
  ])('contains what arrived of a body that never ends %s', async (_, timeoutMs) => {
    const result = await askHttp((_request, response) => void response.writeHead(200).write('ok'), timeoutMs);
    expect(result).toMatchObject({ kind: 'answer', status: 200, body: 'ok' });
  });

  test.each([
    ['gzip', ''],
    ['identity', 'body'],
  ])('with the content encoding %s has the text "%s"', async (coding, body) => {
    const result = await askHttp((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end('body'),
    );
    expect(result).toMatchObject({ kind: 'answer', status: 200, body });
  });

  test('contains what arrived of a body that breaks off', async () => {
    const result = await askHttp((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('ok', () => response.socket?.resetAndDestroy());
    });
    expect(result).toMatchObject({ kind: 'answer', status: 200 });
  });

  test('counts even when it comes before the request was read', async () => {
    const { port } = await kept(
      serveTcp(socket =>
        socket.end('HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'),
      ),
    );
    expect(await queryApi(`http://127.0.0.1:${port}`)).toMatchObject({ kind: 'answer', status: 413 });
  });

  test('is read over TLS as well', async () => {
    const { port } = await kept(serveTls((_, response) => response.end('ok')));
    const result = await trustingTestCertificate(() => queryApi(`https://127.0.0.1:${port}`));
    expect(result).toMatchObject({ kind: 'answer', status: 200, body: 'ok' });
  });
});

test('sends a request with its method, path, exact length, and no accepted encoding', async () => {
  let seen: unknown;
  const { port } = await kept(
    serveHttp(async (request, response) => {
      const { method, url, headers } = request;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
      response.end();
    }),
  );
  await queryApi(`http://127.0.0.1:${port}`, 5_000, { method: 'PATCH', body: '{"text":"✓"}' });
  expect(seen).toEqual({
    method: 'PATCH',
    url: path,
    headers: {
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      'content-length': '14',
      connection: 'close',
      host: `127.0.0.1:${port}`,
    },
    body: '{"text":"✓"}',
  });
});

interface Failure {
  readonly what: string;
  /** The origin to request. */
  readonly start: () => Promise<string>;
  readonly reason: RegExp;
  readonly sent: boolean;
  readonly aborted?: boolean;
  readonly hint?: RegExp;
  readonly change?: Partial<HttpRequest>;
}

const tcp =
  (handler: Parameters<typeof serveTcp>[0], scheme = 'http') =>
  async (): Promise<string> =>
    `${scheme}://127.0.0.1:${(await kept(serveTcp(handler))).port}`;

const failures: readonly Failure[] = [
  {
    what: 'a port where nobody listens',
    start: async () => `http://127.0.0.1:${await closedPort()}`,
    reason: /^connection refused$/,
    sent: false,
  },
  {
    what: 'a host that does not exist',
    start: async () => 'http://gateway.invalid',
    reason: /^host name not found( for now)?$/,
    sent: false,
  },
  {
    what: 'a reset before any answer',
    start: tcp(socket => socket.once('data', () => socket.resetAndDestroy())),
    reason: /^connection reset$/,
    sent: true,
  },
  {
    what: 'a connection closed before any answer',
    start: tcp(socket => socket.once('data', () => socket.end())),
    reason: /^connection reset$/,
    sent: true,
  },
  {
    what: 'a reset within the headers',
    start: tcp(socket =>
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nx-a: ', () => socket.resetAndDestroy())),
    ),
    reason: /^connection reset$/,
    sent: true,
  },
  {
    what: 'an answer that never comes',
    start: tcp(() => undefined),
    reason: /^given up$/,
    sent: true,
    aborted: true,
  },
  {
    what: 'headers that never end',
    start: tcp(socket => socket.write('HTTP/1.1 200 OK\r\nx-a: ')),
    reason: /^given up$/,
    sent: true,
    aborted: true,
  },
  {
    what: 'a TLS handshake that never ends',
    start: tcp(() => undefined, 'https'),
    reason: /^given up$/,
    sent: false,
    aborted: true,
  },
  {
    what: 'an answer that is not HTTP',
    start: tcp(socket => socket.end('220 mail.example ESMTP\r\n')),
    reason: /^answer is not proper HTTP \(HPE_\w+\)$/,
    sent: true,
  },
  {
    what: 'a change of protocol',
    start: tcp(socket =>
      socket.end('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    ),
    reason: /./,
    sent: true,
  },
  {
    what: 'a self-signed certificate',
    start: async () => `https://127.0.0.1:${(await kept(serveTls((_, response) => response.end()))).port}`,
    reason: /^TLS certificate not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
    sent: false,
    hint: /NODE_EXTRA_CA_CERTS/,
  },
  {
    what: 'TLS spoken to a plain server',
    start: async () => `https://127.0.0.1:${(await kept(serveHttp((_, response) => response.end()))).port}`,
    reason: /^TLS connection failed \((EPROTO|ERR_SSL_\w+)\)$/,
    sent: false,
  },
  {
    what: 'an invalid URL',
    start: async () => 'no url',
    reason: /^network error \(ERR_INVALID_URL\)$/,
    sent: false,
  },
  {
    what: 'an invalid header',
    start: async () => 'http://127.0.0.1:9',
    reason: /^network error \(ERR_INVALID_CHAR\)$/,
    sent: false,
    change: { headers: { 'x-a': 'a\nb' } },
  },
];

describe('the error without an answer', () => {
  test.each(failures)('reports $what', async ({ start, reason, sent, aborted = false, hint, change }) => {
    const origin = await start();
    const result = await queryApi(origin, aborted ? 150 : 5_000, change);
    expect(result).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(reason),
      sent,
      aborted,
      ...(hint && { hint: expect.stringMatching(hint) }),
    });
    const { host, hostname } = URL.parse(origin) ?? { host: 'no url', hostname: 'no url' };
    for (const part of [path, 'T0123ABCD', 'abcdefgh', host, hostname])
      expect(JSON.stringify(result)).not.toContain(part);
  });

  test('reports a signal that was aborted before', async () => {
    const { port } = await kept(serveHttp((_, response) => response.end()));
    const result = await http(requestTo(`http://127.0.0.1:${port}`), AbortSignal.abort());
    expect(result).toEqual({ kind: 'failed', reason: 'given up', sent: false, aborted: true });
  });

  test('reports a certificate for another host, without naming either host', async () => {
    const { port } = await kept(serveTls((_, response) => response.end()));
    const result = await trustingTestCertificate(() => queryApi(`https://localhost:${port}`));
    expect(result).toMatchObject({
      reason: 'TLS certificate of another host',
      sent: false,
      hint: expect.stringContaining("check the webhook's host"),
    });
  });
});
