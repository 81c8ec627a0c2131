import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { build, stop } from 'esbuild';

import type { Agreement } from '../../src/memory/agree.js';
import { type CacheFaults, type CacheService, startCacheService } from '../../tools/testing/cache/index.js';

// Twenty processes at once are much for a machine that is busy already: where they agree in time, that time is longer.
jest.setTimeout(120_000);
const PATIENT = { SLOWER: '5' };

interface Raced {
  readonly agreement: Agreement;
  readonly id: string;
}

let folder: string;
let service: CacheService;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'race-'));
  await build({
    entryPoints: [resolve('tools/testing/cache/racer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'racer.mjs'),
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});
beforeEach(async () => (service = await startCacheService()));
afterEach(() => service.close());
afterAll(async () => {
  // Its helper process would keep the test run open.
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = promisify(execFile);

/** Processes that start together. */
const race = async (
  processes: number,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Raced[]> =>
  Promise.all(
    Array.from({ length: processes }, async () => {
      const given = { ...process.env, ...service.env(), GITHUB_SERVER_URL: 'https://github.com', ...env };
      const { stdout } = await run(process.execPath, [join(folder, 'racer.mjs')], { env: given });
      return JSON.parse(stdout) as Raced;
    }),
  );

const ofKind = (all: readonly Raced[], kind: Agreement['kind']): readonly Raced[] =>
  all.filter(({ agreement }) => agreement.kind === kind);

describe('twenty processes that start together', () => {
  test('agree: one posts, and the others learn its message', async () => {
    const all = await race(20, PATIENT);
    expect(ofKind(all, 'first')).toHaveLength(1);
    const [first] = ofKind(all, 'first');
    const others = ofKind(all, 'known').map(({ agreement }) => agreement);
    expect(others).toEqual(
      Array.from({ length: 19 }, () => ({ kind: 'known', posted: { ids: [first?.id] } })),
    );
  });

  test.each<[string, CacheFaults]>([
    ['slow', { delayMs: 300 }],
    ['down for a moment', { status: 503, times: 2 }],
  ])('agree when the cache is %s', async (_what, faults) => {
    Object.assign(service.faults, faults);
    const all = await race(20, PATIENT);
    expect(ofKind(all, 'first')).toHaveLength(1);
    expect(ofKind(all, 'known')).toHaveLength(19);
  });

  test.each<[string, CacheFaults]>([
    ['down', { status: 500 }],
    ['hanging', { hang: true }],
  ])('post one message each, with the reason, when the cache is %s', async (_what, faults) => {
    Object.assign(service.faults, faults);
    const all = await race(20);
    expect(ofKind(all, 'not-shared')).toHaveLength(20);
    expect(new Set(all.map(({ agreement }) => 'reason' in agreement && agreement.reason)).size).toBe(1);
  });

  test('continue after ten seconds when the one in turn never posts', async () => {
    const all = await race(6, { DIES: 'true' });
    expect(ofKind(all, 'first')).toHaveLength(1);
    expect(ofKind(all, 'not-shared')).toHaveLength(5);
  });
});
