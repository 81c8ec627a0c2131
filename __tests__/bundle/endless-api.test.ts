import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  annotationResource,
  createState,
  startGitHub,
  type GitHub,
} from '../../tools/testing/github/index.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';

let notify: Notify;
let github: GitHub;
let server: Server;
let folder: string;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  [notify, github] = await Promise.all([startNotify(), startGitHub()]);
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  writeFileSync(
    join(folder, 'hook.cjs'),
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(join(folder, 'rss'))}, String(process.resourceUsage().maxRSS)));`,
  );
  server = createServer((_request, response) => answer(response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => notify.receiver.clear());
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  await Promise.all([notify.close(), github.close()]);
});

/** Writes for as long as someone reads. */
const pour = (response: ServerResponse, piece: Buffer): void => {
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
};

const BLANKS = Buffer.alloc(1024 * 1024, ' ');

describe('an endless answer of the API loses its details but fills no memory:', () => {
  test.each<[what: string, reply: (response: ServerResponse) => void]>([
    [
      'JSON',
      response => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"jobs":[');
        pour(response, BLANKS);
      },
    ],
    [
      'an error',
      response => {
        response.writeHead(403, { 'content-type': 'application/json' });
        pour(response, BLANKS);
      },
    ],
    [
      'bytes',
      response => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        pour(response, BLANKS);
      },
    ],
    [
      'a compression bomb',
      response => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        pour(response, gzipSync(Buffer.alloc(64 * 1024 ** 2, ' ')));
      },
    ],
  ])(
    '%s',
    async (_what, reply) => {
      answer = reply;
      const { port } = server.address() as AddressInfo;
      const { code, outputs, ms } = await notify.runNotify({
        event: push(),
        inputs: { job: '{"status":"failure","check_run_id":4242}', details: 'logs' },
        contexts: { github: { api_url: `http://127.0.0.1:${port}` } },
        env: { NODE_OPTIONS: `--require ${join(folder, 'hook.cjs')}` },
      });
      expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
      const megabytes = Number(readFileSync(join(folder, 'rss'), 'utf8')) / 1024;
      expect(megabytes).toBeLessThan(300);
      expect(ms).toBeLessThan(20_000);
    },
    60_000,
  );
});

test('does not show a secret that the API and its logs repeat', async () => {
  const token = new URL(notify.receiver.slack).pathname.split('/').at(-1) ?? '';
  github.state = createState({
    jobs: [ownJob],
    annotations: { 4242: [annotationResource({ message: `cannot post to ${notify.receiver.slack}` })] },
    logs: { 4242: `2026-11-25T10:00:00.0000000Z failed for ${notify.receiver.slack} and ${token}\n` },
  });
  const result = await notify.runNotify(
    withJob(
      github,
      { status: 'failure', check_run_id: 4242 },
      { inputs: { details: 'logs' }, env: { RUNNER_DEBUG: '1' } },
    ),
  );
  expect(result.outputs['outcome']).toBe('delivered');
  const sent = result.requests.map(({ body }) => body).join('\n');
  expect(sent).toContain('cannot post to ***');
  for (let at = 0; at + 8 <= token.length; at += 1) {
    expect(sent).not.toContain(token.slice(at, at + 8));
    expect(result.visible).not.toContain(token.slice(at, at + 8));
  }
});
