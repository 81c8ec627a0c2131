import type { Socket } from 'node:net';

import { afterEach, expect, test } from '@jest/globals';

import { createPool, type Pool } from '../../src/edges/pool.js';
import type { Env, HttpRequest } from '../../src/edges/types.js';
import { Secret } from '../../src/secrets/secret.js';
import { closedPort, serveHttp, serveTcp, type Loopback } from './loopback.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const never = new AbortController().signal;
const kept = <T extends Pool | Loopback>(made: T): T => {
  closing.push(made.close);
  return made;
};
const poolOf = (env: Env = {}): Pool => kept(createPool(env));
const requestTo = (port: number, host = '127.0.0.1'): HttpRequest => ({
  method: 'POST',
  url: new Secret(`http://${host}:${port}/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx`),
  token: new Secret('xoxb-1'),
  headers: { 'content-type': 'application/json' },
  body: '{"text":"héllo"}',
});

const oneByOne = async <T>(works: readonly (() => Promise<T>)[]): Promise<T[]> => {
  const results = [];
  for (const work of works) results.push(await work());
  return results;
};

test('reuses connections', async () => {
  const sockets = new Set<Socket>();
  const bodies: string[] = [];
  const server = kept(
    await serveHttp(async (request, response) => {
      sockets.add(request.socket);
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
      bodies.push(`${request.headers.authorization} ${request.headers['content-length']} ${body}`);
      response.setHeader('x-ratelimit-remaining', '4');
      response.end('ok');
    }),
  );
  const { http } = poolOf();
  const numbers = [1, 2, 3, 4, 5, 6];
  const results = await oneByOne(numbers.map(() => () => http(requestTo(server.port), never)));
  expect(results).toEqual(
    numbers.map(() => ({
      kind: 'answer',
      status: 200,
      headers: expect.objectContaining({ 'x-ratelimit-remaining': '4' }),
      body: 'ok',
    })),
  );
  // A request that follows at once may find the first one's connection not ready yet.
  expect(sockets.size).toBeLessThanOrEqual(2);
  expect(new Set(bodies)).toEqual(new Set(['Bearer xoxb-1 17 {"text":"héllo"}']));
});

test('says whether the request may have arrived after a fault', async () => {
  const { http } = poolOf();
  expect(await http(requestTo(await closedPort()), never)).toMatchObject({
    kind: 'failed',
    reason: 'connection refused',
    sent: false,
  });
  const cutting = kept(await serveTcp(socket => socket.on('data', () => socket.destroy())));
  expect(await http(requestTo(cutting.port), never)).toMatchObject({ kind: 'failed', sent: true });
});

test('uses the proxy from the environment, except for excluded hosts', async () => {
  const asked: string[] = [];
  const proxy = kept(
    await serveHttp((request, response) => {
      asked.push(request.url ?? '');
      response.end('by proxy');
    }),
  );
  const direct = kept(await serveHttp((_request, response) => response.end('direct')));
  const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
  const port = direct.port;
  const far = requestTo(port, 'hooks.far.example');
  expect(await poolOf(env).http(far, never)).toMatchObject({ body: 'by proxy' });
  expect(await poolOf({ ...env, NO_PROXY: 'far.example' }).http(far, never)).toMatchObject({
    kind: 'failed',
  });
  expect(await poolOf(env).http(requestTo(port), never)).toMatchObject({ body: 'direct' });
  expect(asked).toHaveLength(1);
});

test('reports an invalid proxy', async () => {
  expect(
    await poolOf({ HTTP_PROXY: 'ftp://nowhere' }).http(requestTo(1, 'hooks.far.example'), never),
  ).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('HTTP_PROXY is not the URL of an HTTP proxy'),
  });
});
