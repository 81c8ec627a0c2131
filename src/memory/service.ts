import type { CacheServiceClientJSON } from '#cache';
import { Secret } from '../secrets/secret.js';
import { serviceClock } from './service-clock.js';
import { describeError, rpc, ServiceError, UNKNOWN_FORM, type Access } from './rpc.js';
import type { Cache, Fault, MemoryEdges } from './types.js';

/**
 * The version of all our entries. The official client uses a hash of paths and compression, which separates kinds of runners; our entries
 * are the same on all of them.
 */
const VERSION = '9a95c04e24db64987f0c73105b1d5977c911e6d6abff8690b48ec93d2fa7c39d';

/** Most entries say everything in their key, but none can be empty. */
const CONTENT = 'A key of this cache entry says which chat message belongs to what.\n';

/** The Actions cache, version 2; or why there is none. */
export const openCache = async (edges: MemoryEdges): Promise<Cache | Fault> => {
  const access = readAccess(edges);
  if ('reason' in access) return access;
  const { CacheServiceClientJSON: Client } = await import('#cache');
  const client = (signal: AbortSignal): CacheServiceClientJSON =>
    new Client({ request: rpc(access, edges, signal) });
  const mode = (edges.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  return { ...createCache(client, edges, mode), now: access.clock.now };
};

/** https://github.com/actions/toolkit/tree/main/packages/cache (cache modes) */
const UNREADABLE = new Set(['none', 'write-only']);
const UNWRITABLE = new Set(['none', 'read']);

const createCache = (
  client: (signal: AbortSignal) => CacheServiceClientJSON,
  edges: MemoryEdges,
  mode: string,
): Omit<Cache, 'now'> => {
  const denied = fault(`is not open to this run (cache mode ${mode})`);
  const create = (key: string, signal: AbortSignal) =>
    client(signal).CreateCacheEntry({ key, version: VERSION });
  const lookUp = async (prefix: string, signal: AbortSignal) => {
    const { ok, matchedKey, signedDownloadUrl } = await client(signal).GetCacheEntryDownloadURL({
      key: prefix,
      restoreKeys: [prefix],
      version: VERSION,
    });
    return ok && matchedKey.startsWith(prefix) ? { key: matchedKey, url: signedDownloadUrl } : undefined;
  };
  const readable = <T>(work: () => Promise<T>): Promise<T | Fault> =>
    UNREADABLE.has(mode) ? Promise.resolve(denied) : catchFault(work);
  return {
    find: (prefix, signal) =>
      readable(async () => {
        const found = await lookUp(prefix, signal);
        return found ? { kind: 'found', key: found.key } : { kind: 'none' };
      }),
    read: (prefix, signal) =>
      readable(async () => {
        const found = await lookUp(prefix, signal);
        if (found === undefined) return { kind: 'none' };
        return { kind: 'found', key: found.key, content: await download(found.url, edges, signal) };
      }),
    reserve: (key, signal) =>
      UNWRITABLE.has(mode)
        ? Promise.resolve(denied)
        : catchTaken(async () => {
            requireOk(await create(key, signal));
            return { kind: 'reserved' };
          }),
    save: (key, signal, content = CONTENT) =>
      UNWRITABLE.has(mode)
        ? Promise.resolve(denied)
        : catchTaken(async () => {
            const created = await create(key, signal);
            requireOk(created);
            await upload(created.signedUploadUrl, content, edges, signal);
            const size = { sizeBytes: String(Buffer.byteLength(content)) };
            requireOk(await client(signal).FinalizeCacheEntryUpload({ key, version: VERSION, ...size }));
            return { kind: 'saved' };
          }),
  };
};

/** The service's own message may contain anything, so it is not shown. */
const requireOk = ({ ok, message }: { readonly ok: boolean; readonly message: string }): void => {
  if (ok) return;
  if (/already exists/i.test(message)) throw new ServiceError('has that key already', TAKEN);
  throw new ServiceError(/denied/i.test(message) ? 'does not let this run write' : 'did not store the entry');
};

/** https://learn.microsoft.com/rest/api/storageservices/put-blob */
const upload = async (
  url: string,
  content: string,
  { http }: MemoryEdges,
  signal: AbortSignal,
): Promise<void> => {
  if (!URL.canParse(url)) throw new ServiceError(UNKNOWN_FORM);
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
  const result = await http({ method: 'PUT', url: new Secret(url), headers, body: content }, signal);
  if (result.kind !== 'answer' || result.status >= 300) throw describeError(result);
};

/** https://learn.microsoft.com/rest/api/storageservices/get-blob */
const download = async (url: string, { http }: MemoryEdges, signal: AbortSignal): Promise<string> => {
  if (!URL.canParse(url)) throw new ServiceError(UNKNOWN_FORM);
  const result = await http({ method: 'GET', url: new Secret(url), headers: {}, body: '' }, signal);
  if (result.kind !== 'answer' || result.status >= 300) throw describeError(result);
  return result.body;
};

/** HTTP 409: the key exists, or another job is saving under it. */
const TAKEN = 409;

/** HTTP 429: uploads and downloads of a repository are limited by the minute. */
const BUSY = 429;

const fault = (what: string, status?: number): Fault => ({
  kind: 'fault',
  reason: `the cache service ${what}`,
  ...(status === BUSY && { isBusy: true }),
});

const catchFault = async <T>(work: () => Promise<T>): Promise<T | Fault> => {
  try {
    return await work();
  } catch (error) {
    return error instanceof ServiceError ? fault(error.message, error.status) : fault(UNKNOWN_FORM);
  }
};

const catchTaken = <T>(work: () => Promise<T>): Promise<T | Fault | { readonly kind: 'taken' }> =>
  catchFault(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ServiceError && error.status === TAKEN) return { kind: 'taken' };
      throw error;
    }
  });

/** GitHub's own servers. GitHub Enterprise Server has no cache service of version 2. */
const HOSTED = /^(?:github\.com|.+\.ghe\.com|(?:.+\.)?localhost)$/i;

const readAccess = ({ env, clock }: MemoryEdges): Access | Fault => {
  const server = env['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
  if (URL.canParse(server) && !HOSTED.test(new URL(server).hostname))
    return { kind: 'fault', reason: 'GitHub Enterprise Server has no cache service of version 2' };
  const [url = '', token = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
  return env['ACTIONS_CACHE_SERVICE_V2'] && URL.canParse(url) && token !== ''
    ? { url: new URL(url), token: new Secret(token), clock: serviceClock(clock) }
    : { kind: 'fault', reason: 'this runner offers no cache service' };
};
