import { clock } from '../../src/edges/clock.js';
import { createHttp } from '../../src/edges/http.js';
import { listKeys } from '../../src/memory/keys.js';
import { openCache } from '../../src/memory/service.js';
import type { Cache, MemoryEdges, PostedMessage } from '../../src/memory/types.js';

/** Real requests, so that the stand-in sees what the real service would. */
export const edgesWith = (env: MemoryEdges['env'], change: Partial<MemoryEdges> = {}): MemoryEdges => ({
  env: { GITHUB_SERVER_URL: 'https://github.com', ...env },
  http: createHttp({}),
  clock,
  random: Math.random,
  interrupted: new AbortController().signal,
  ...change,
});

export const open = async (edges: MemoryEdges): Promise<Cache> => {
  const cache = await openCache(edges);
  if ('kind' in cache) throw new Error(cache.reason);
  return cache;
};

/** Like `clock`, with every wait shortened by this factor. */
export const fasterClock = (times: number): MemoryEdges['clock'] => ({
  now: () => clock.now() * times,
  sleep: (ms, signal) => clock.sleep(ms / times, signal),
  timeout: ms => clock.timeout(ms / times),
});

export const keys = listKeys({ name: 'discord' }, { kind: 'run', id: '100' });
export const posted: PostedMessage = { ids: ['1300000000000000001'], channelId: '1200000000000000001' };
