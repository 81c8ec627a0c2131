import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agree, savePosted } from '../../src/memory/agree.js';
import type { MemoryEdges } from '../../src/memory/types.js';
import { type CacheFaults, type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { edgesWith, fasterClock, keys, open, posted } from './memory.js';

let service: CacheService;
let edges: MemoryEdges;
/** For what waits until its time is over. Elsewhere a busy machine needs all of that time. */
let hurried: MemoryEdges;
beforeEach(async () => {
  service = await startCacheService();
  edges = edgesWith(service.env());
  hurried = edgesWith(service.env(), { clock: fasterClock(4) });
});
afterEach(() => service.close());

describe('jobs that look for a message', () => {
  test('post when they are first', async () => {
    expect(await agree(keys, await open(edges), edges)).toEqual({ kind: 'first' });
  });

  test('learn which message exists when they are later', async () => {
    const cache = await open(edges);
    await savePosted(keys, posted, cache, edges);
    expect(await agree(keys, cache, edges)).toEqual({ kind: 'known', posted });
  });

  test('post once when they start together, and the others wait for its message', async () => {
    const cache = await open(edges);
    const one = async (): Promise<string> => {
      const agreed = await agree(keys, cache, edges);
      if (agreed.kind !== 'first') return agreed.kind === 'known' ? agreed.posted.ids[0] : agreed.reason;
      await edges.clock.sleep(300, edges.interrupted);
      await savePosted(keys, posted, cache, edges);
      return 'posted';
    };
    const all = await Promise.all(Array.from({ length: 20 }, one));
    expect(all.toSorted()).toEqual([...Array.from({ length: 19 }, () => posted.ids[0]), 'posted']);
  });

  test('do not wait forever for one that never posts', async () => {
    const cache = await open(edges);
    await cache.reserve(keys.first(), edges.interrupted);
    expect(await agree(keys, cache, hurried)).toEqual({
      kind: 'not-shared',
      reason: 'another job reserved the message but did not post it within 10s',
      saves: true,
    });
  });

  test('agree again when the message was deleted', async () => {
    const cache = await open(edges);
    await savePosted(keys, posted, cache, edges);
    const all = await Promise.all([agree(keys, cache, edges, posted), agree(keys, cache, edges, posted)]);
    expect(all.filter(({ kind }) => kind === 'first')).toHaveLength(1);
    const next = { ids: ['1300000000000000055'] } as const;
    await savePosted(keys, next, cache, edges);
    expect(await agree(keys, cache, edges)).toEqual({ kind: 'known', posted: next });
  });

  test('ignore a key that is not a message', async () => {
    const cache = await open(edges);
    await cache.save(`${keys.posted}https://evil.example`, edges.interrupted);
    expect(await agree(keys, cache, edges)).toEqual({ kind: 'first' });
  });

  test.each<[string, CacheFaults]>([
    ['down', { status: 500 }],
    ['hanging', { hang: true }],
    ['full', { full: true }],
  ])('post on their own when the cache service is %s, without further waiting', async (_name, faults) => {
    Object.assign(service.faults, faults);
    expect((await agree(keys, await open(hurried), hurried)).kind).toBe('not-shared');
  });

  test('give up at once when the runner ends the step', async () => {
    const interrupted = new AbortController();
    // Slow enough that it would wait for a minute.
    const result = { ...edges, interrupted: interrupted.signal, clock: fasterClock(0.1) };
    const cache = await open(result);
    await cache.reserve(keys.first(), edges.interrupted);
    setTimeout(() => interrupted.abort(), 50);
    const begin = Date.now();
    expect((await agree(keys, cache, result)).kind).toBe('not-shared');
    expect(Date.now() - begin).toBeLessThan(10_000);
  });
});
