import { connect } from 'node:net';
import { createServer, request as forward } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/edges/http.js';
import type { Env, HttpResult } from '../../src/edges/types.js';
import { Secret } from '../../src/secrets/secret.js';
import {
  closedPort,
  listen,
  serveHttp,
  serveTcp,
  serveTls,
  trustingTestCertificate,
  type Loopback,
} from './loopback.js';

const path = '/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx';
const open: Loopback[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.close()));
});

const kept = async (starting: Promise<Loopback>): Promise<Loopback> => {
  const server = await starting;
  open.push(server);
  return server;
};

/** A host that only the proxy can resolve: this machine. */
const FAR = 'hooks.far.example';

interface Proxy extends Loopback {
  /** What it was asked: `METHOD target authorization`. */
  readonly asked: readonly string[];
}

/** Forwards absolute URLs and opens tunnels, like a company proxy; or refuses tunnels with a status. */
const startProxy = async (refuse?: number): Promise<Proxy> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const url = (request.url ?? '').replace(FAR, '127.0.0.1');
    const onward = forward(url, { method: request.method ?? 'GET', agent: false }, answer => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    socket.on('error', () => undefined);
    if (refuse !== undefined) return void socket.end(`HTTP/1.1 ${refuse} No\r\ncontent-length: 0\r\n\r\n`);
    const port = Number((request.url ?? '').split(':').at(-1));
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  return { ...(await kept(listen(server))), asked };
};

const queryApi = (origin: string, env: Env, timeoutMs = 5_000): Promise<HttpResult> =>
  createHttp(env)(
    {
      method: 'POST',
      url: new Secret(origin + path),
      headers: { 'content-type': 'application/json' },
      body: '{"text":"✓"}',
    },
    AbortSignal.timeout(timeoutMs),
  );

/** Answers with what it got. */
const echo: Parameters<typeof serveHttp>[0] = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  response.setHeader('x-length', request.headers['content-length'] ?? 'none');
  response.end(Buffer.concat(chunks).toString());
};

describe('through a proxy', () => {
  test.each(['http_proxy', 'HTTP_PROXY'])('forwards an http request when %s names the proxy', async name => {
    const [target, proxy] = [await kept(serveHttp(echo)), await startProxy()];
    const origin = `http://${FAR}:${target.port}`;
    const result = await queryApi(origin, { [name]: `http://127.0.0.1:${proxy.port}` });
    expect(result).toMatchObject({ kind: 'answer', status: 200, body: '{"text":"✓"}' });
    expect(proxy.asked).toEqual([`POST ${origin}${path}`]);
  });

  test.each(['https_proxy', 'HTTPS_PROXY'])(
    'tunnels an https request when %s names the proxy',
    async name => {
      const [target, proxy] = [await kept(serveTls(echo)), await startProxy()];
      const env = { [name]: `http://me:pass%40word@127.0.0.1:${proxy.port}` };
      const result = await trustingTestCertificate(() => queryApi(`https://127.0.0.1:${target.port}`, env));
      expect(result).toMatchObject({
        kind: 'answer',
        status: 200,
        body: '{"text":"✓"}',
        headers: { 'x-length': '14' },
      });
      const authorization = Buffer.from('me:pass@word').toString('base64');
      expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${target.port} Basic ${authorization}`]);
    },
  );

  test('sends a request when the proxy has no scheme', async () => {
    const [target, proxy] = [await kept(serveHttp(echo)), await startProxy()];
    const result = await queryApi(`http://${FAR}:${target.port}`, {
      http_proxy: `127.0.0.1:${proxy.port}`,
    });
    expect(result).toMatchObject({ status: 200 });
    expect(proxy.asked).toHaveLength(1);
  });

  test.each([
    ['to a host in NO_PROXY', { NO_PROXY: 'example.com,127.0.0.1' }],
    ['to an address in a block of NO_PROXY', { no_proxy: '127.0.0.0/8' }],
    ['of the other scheme', { https_proxy: '', http_proxy: 'http://127.0.0.1:9' }],
  ])('sends no request %s', async (_, env) => {
    const [target, proxy] = [await kept(serveTls(echo)), await startProxy()];
    const all = { https_proxy: `http://127.0.0.1:${proxy.port}`, ...env };
    const result = await trustingTestCertificate(() => queryApi(`https://127.0.0.1:${target.port}`, all));
    expect(result).toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual([]);
  });

  test('sends no plain HTTP request to this machine', async () => {
    const [target, proxy] = [await kept(serveHttp(echo)), await startProxy()];
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy'])
      for (const host of ['127.0.0.1', 'localhost'])
        expect(
          await queryApi(`http://${host}:${target.port}`, { [name]: `http://127.0.0.1:${proxy.port}` }),
        ).toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual([]);
  });

  test('does not follow a redirect and cuts a long answer', async () => {
    const target = await kept(
      serveHttp((_, response) =>
        response.writeHead(302, { location: '/x' }).end(Buffer.alloc(10_000_000, 'x')),
      ),
    );
    const proxy = await startProxy();
    const result = await queryApi(`http://${FAR}:${target.port}`, {
      http_proxy: `http://127.0.0.1:${proxy.port}`,
    });
    expect(result).toMatchObject({ kind: 'answer', status: 302, body: 'x'.repeat(64 * 1024) });
    expect(proxy.asked).toHaveLength(1);
  });

  test('keeps what arrived of a body that never ends', async () => {
    const target = await kept(serveHttp((_, response) => void response.writeHead(200).write('ok')));
    const proxy = await startProxy();
    const env = { http_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await queryApi(`http://${FAR}:${target.port}`, env)).toMatchObject({ status: 200, body: 'ok' });
  });
});

describe('the error without an answer through a proxy', () => {
  const silent = async (): Promise<string> =>
    `http://127.0.0.1:${(await kept(serveTcp(() => undefined))).port}`;
  const url = (port: number): string => `http://me:secretword@127.0.0.1:${port}`;

  const hooks = 'https://hooks.example';
  const unsent = { sent: false, aborted: false };
  const refusing = (status: number) => async () => ({
    origin: hooks,
    proxy: url((await startProxy(status)).port),
  });

  test.each([
    {
      what: 'a proxy that is down',
      start: async () => ({ origin: hooks, proxy: url(await closedPort()) }),
      expected: { ...unsent, reason: 'the proxy of HTTPS_PROXY cannot be reached: connection refused' },
    },
    {
      what: 'a proxy whose host does not exist',
      start: async () => ({ origin: hooks, proxy: 'http://me:secretword@proxy.invalid:3128' }),
      expected: {
        ...unsent,
        reason: expect.stringMatching(
          /^the proxy of HTTPS_PROXY cannot be reached: host name not found( for now)?$/,
        ),
      },
    },
    {
      what: 'a proxy that wants another password',
      start: refusing(407),
      expected: {
        ...unsent,
        reason: 'the proxy does not accept the user and password that it was given (HTTP 407)',
        hint: 'correct them in HTTPS_PROXY',
      },
    },
    {
      what: 'a proxy that asks for it like a server',
      start: refusing(401),
      expected: {
        ...unsent,
        reason: 'the proxy does not accept the user and password that it was given (HTTP 401)',
        hint: 'correct them in HTTPS_PROXY',
      },
    },
    {
      what: 'a proxy that wants a password',
      start: async () => ({ origin: hooks, proxy: `http://127.0.0.1:${(await startProxy(407)).port}` }),
      expected: {
        ...unsent,
        reason: 'the proxy asks for a user and a password (HTTP 407)',
        hint: 'put them into HTTPS_PROXY: http://user:password@host:port',
      },
    },
    {
      what: 'a proxy that wants a password for a plain request',
      start: async () => ({
        origin: `http://${FAR}:9`,
        proxy: `http://127.0.0.1:${(await kept(serveHttp((_, response) => response.writeHead(407).end()))).port}`,
      }),
      expected: {
        ...unsent,
        reason: 'the proxy asks for a user and a password (HTTP 407)',
        hint: 'put them into HTTP_PROXY: http://user:password@host:port',
      },
    },
    {
      what: 'a proxy that forbids the host',
      start: refusing(403),
      expected: {
        ...unsent,
        reason: 'the proxy lets nothing through to this host (HTTP 403)',
        hint: 'have the host allowed there, or list it in NO_PROXY if it can be reached without a proxy',
      },
    },
    ...[429, 502, 503, 504].map(status => ({
      what: `a proxy that answers ${status}`,
      start: refusing(status),
      expected: { ...unsent, reason: `the proxy does not get through to the host (HTTP ${status})` },
    })),
    {
      what: 'a proxy that never answers',
      start: async () => ({ origin: 'https://hooks.example', proxy: await silent() }),
      expected: { reason: 'given up (through the proxy)', sent: false, aborted: true },
    },
    {
      what: 'a target that never answers',
      start: async () => ({
        origin: (await silent()).replace('127.0.0.1', FAR),
        proxy: url((await startProxy()).port),
      }),
      expected: { reason: 'given up (through the proxy)', sent: true, aborted: true },
    },
    {
      what: 'a certificate that nobody trusts',
      start: async () => ({
        origin: `https://127.0.0.1:${(await kept(serveTls(echo))).port}`,
        proxy: url((await startProxy()).port),
      }),
      expected: {
        reason: 'TLS certificate not trusted (DEPTH_ZERO_SELF_SIGNED_CERT) (through the proxy)',
        hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
        sent: false,
        aborted: false,
      },
    },
    ...[
      'http://me:secretword@[broken',
      'socks5://me:secretword@127.0.0.1:9',
      'http://me:secret%word@127.0.0.1:9',
      'me:secretword@127.0.0.1:99999',
    ].map(proxy => ({
      what: `a proxy that is written ${proxy}`,
      start: async () => ({ origin: hooks, proxy }),
      expected: {
        ...unsent,
        reason: 'HTTPS_PROXY is not the URL of an HTTP proxy',
        hint: 'write it as http://host:port or http://user:password@host:port, with special characters percent-encoded',
      },
    })),
  ])('reports $what', async ({ start, expected }) => {
    const { origin, proxy } = await start();
    const result = await queryApi(
      origin,
      { http_proxy: proxy, https_proxy: proxy },
      expected.aborted ? 300 : 5_000,
    );
    expect(result).toEqual({ kind: 'failed', ...expected });
    expect(JSON.stringify(result)).not.toMatch(/secretword|secret%word|hooks\.example|T0123ABCD|127\.0/);
  });
});
