import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCache } from '../../src/memory/service.js';
import { type CacheFaults, type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { edgesWith, fasterClock, open } from './memory.js';

let service: CacheService;
beforeEach(async () => (service = await startCacheService()));
afterEach(() => service.close());

const never = new AbortController().signal;
const soon = (ms: number): AbortSignal => AbortSignal.timeout(ms);

describe('the cache', () => {
  test('finds a key by its prefix with one request', async () => {
    const cache = await open(edgesWith(service.env()));
    await cache.save('hookline-1-abc-at-1', never);
    const before = service.calls.length;
    expect(await cache.find('hookline-1-abc-at-', never)).toEqual({
      kind: 'found',
      key: 'hookline-1-abc-at-1',
    });
    expect(service.calls.slice(before)).toEqual(['GetCacheEntryDownloadURL']);
  });

  test('finds the newest of several keys', async () => {
    const cache = await open(edgesWith(service.env()));
    await cache.save('at-2', never);
    await cache.save('at-1', never);
    expect(await cache.find('at-', never)).toEqual({ kind: 'found', key: 'at-1' });
  });

  test('does not find a key that is only reserved', async () => {
    const cache = await open(edgesWith(service.env()));
    expect(await cache.reserve('at-1', never)).toEqual({ kind: 'reserved' });
    expect(await cache.find('at-', never)).toEqual({ kind: 'none' });
  });

  test('gives a key to one job only', async () => {
    const cache = await open(edgesWith(service.env()));
    const all = await Promise.all(Array.from({ length: 8 }, () => cache.reserve('turn', never)));
    expect(all.filter(({ kind }) => kind === 'reserved')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'taken')).toHaveLength(7);
    expect(await cache.save('turn', never)).toEqual({ kind: 'taken' });
  });

  test('reads keys of its own and the default branch, and of no other', async () => {
    const main = { ref: 'refs/heads/main', writes: true };
    const onMain = await open(edgesWith(service.env(main)));
    const onTopic = await open(
      edgesWith(service.env({ ref: 'refs/heads/topic', writes: true }, { ...main, writes: false })),
    );
    await onMain.save('at-main', never);
    await onTopic.save('of-topic', never);
    expect(await onTopic.find('at-', never)).toMatchObject({ key: 'at-main' });
    expect(await onMain.find('of-', never)).toEqual({ kind: 'none' });
  });

  test('retries when the service fails for a moment', async () => {
    const cache = await open(edgesWith(service.env(), { clock: fasterClock(10) }));
    Object.assign(service.faults, { status: 503, times: 2 } satisfies CacheFaults);
    expect(await cache.find('at-', never)).toEqual({ kind: 'none' });
  });
});

describe('a cache that cannot be used', () => {
  test.each<[string, CacheFaults, string]>([
    ['is down', { status: 500 }, 'answered HTTP 500'],
    ['refuses more requests', { status: 429 }, 'is rate-limiting requests (HTTP 429)'],
    ['answers with a page', { garbled: true }, 'gave an answer of an unknown form'],
    ['hangs', { hang: true }, 'did not answer in time'],
    ['is slow', { delayMs: 20_000 }, 'did not answer in time'],
    ['is full', { full: true }, 'did not store the entry'],
  ])('%s: reports it in time', async (_name, faults, words) => {
    const cache = await open(edgesWith(service.env(), { clock: fasterClock(10) }));
    Object.assign(service.faults, faults);
    const begin = Date.now();
    const waits = faults.hang === true || faults.delayMs !== undefined;
    expect(await cache.save('at-1', soon(waits ? 500 : 9_000))).toEqual({
      kind: 'fault',
      reason: `the cache service ${words}`,
      ...(faults.status === 429 && { isBusy: true }),
    });
    expect(Date.now() - begin).toBeLessThan(10_000);
  });

  test('only reads in a pull request of a fork', async () => {
    const cache = await open(edgesWith(service.env({ ref: 'refs/pull/7/merge', writes: false })));
    expect(await cache.find('at-', never)).toEqual({ kind: 'none' });
    expect(await cache.reserve('turn', never)).toEqual({
      kind: 'fault',
      reason: 'the cache service does not let this run write (HTTP 403)',
    });
  });

  test('reports a connection failure without showing the address', async () => {
    const cache = await open(
      edgesWith({ ...service.env(), ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, { clock: fasterClock(10) }),
    );
    expect(await cache.find('at-', never)).toEqual({
      kind: 'fault',
      reason: 'the cache service could not be reached (connection refused)',
    });
  });

  test.each([
    [
      'GitHub Enterprise Server',
      { GITHUB_SERVER_URL: 'https://git.example.com' },
      'GitHub Enterprise Server has no cache service of version 2',
    ],
    ['a runner without a cache service', { ACTIONS_RESULTS_URL: '' }, 'this runner offers no cache service'],
    [
      'a runner of the first version',
      { ACTIONS_CACHE_SERVICE_V2: '' },
      'this runner offers no cache service',
    ],
    ['a script', { ACTIONS_RUNTIME_TOKEN: '' }, 'this runner offers no cache service'],
  ])('does not exist on %s', async (_name, env, reason) => {
    expect(await openCache(edgesWith({ ...service.env(), ...env }))).toEqual({ kind: 'fault', reason });
    expect(service.calls).toEqual([]);
  });

  test.each(['none', 'read'])('is not written to in the cache mode %s', async mode => {
    const cache = await open(edgesWith({ ...service.env(), ACTIONS_CACHE_MODE: mode }));
    expect(await cache.reserve('turn', never)).toMatchObject({ kind: 'fault' });
    expect(service.calls).toEqual([]);
  });
});
