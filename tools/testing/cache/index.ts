import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEntries, type Entries, type Scope } from './entries.js';

/** What may be wrong with the service; can be changed while it runs. */
export interface CacheFaults {
  /** Milliseconds before each answer. */
  delayMs?: number;
  /** Accepts requests and never answers. */
  hang?: boolean;
  /** Answers with this status instead, this many times (always without a number). */
  status?: number;
  times?: number;
  /** Reserves nothing more, as if a repository's storage were full. */
  full?: boolean;
  /** Entries that may be created per minute: the service limits them by repository. */
  uploadsPerMinute?: number;
  /** Answers something that was not requested. */
  garbled?: boolean;
}

export interface CacheService {
  readonly url: string;
  readonly entries: Entries;
  /** `CreateCacheEntry`, `PUT /blob/1`, …, in order. */
  readonly calls: readonly string[];
  readonly faults: CacheFaults;
  /** What the runner gives an action of a run that may use these scopes, its own first. */
  readonly env: (...scopes: readonly Scope[]) => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const MAIN: Scope = { ref: 'refs/heads/main', writes: true };

/**
 * A stand-in for the Actions cache service, version 2: Twirp with JSON for entries, blobs as in Azure. The runner's token says what a run
 * may read and write, as in the real service.
 */
export const startCacheService = async (faults: CacheFaults = {}): Promise<CacheService> => {
  const entries = createEntries();
  const calls: string[] = [];
  const created: number[] = [];
  const blobs = new Map<string, Buffer>();

  const answer = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const method = path.split('/').at(-1) ?? '';
    calls.push(path.startsWith('/blob/') ? `${request.method ?? ''} ${path}` : method);
    if (faults.delayMs) await new Promise(resolve => setTimeout(resolve, faults.delayMs).unref());
    if (faults.hang) return undefined;
    if (faults.status !== undefined && takeOne(faults)) return problem(faults.status, 'internal', 'down');
    if (faults.garbled) return { status: 200, body: '<html>a proxy</html>' };
    if (path.startsWith('/blob/')) return answerBlob(request, path, body);
    const scopes = scopesIn(request.headers.authorization ?? '');
    if (scopes === undefined) return problem(401, 'unauthenticated', 'no token');
    const asked = JSON.parse(body.toString()) as ApiRequest;
    return (methods[method] ?? unknown)(asked, scopes);
  };

  const answerBlob = ({ method, headers }: IncomingMessage, path: string, body: Buffer): Answer => {
    if (method === 'GET')
      return { status: blobs.has(path) ? 200 : 404, body: blobs.get(path)?.toString() ?? '' };
    blobs.set(path, body);
    return { status: headers['x-ms-blob-type'] === 'BlockBlob' ? 201 : 400, body: '' };
  };

  const methods: Readonly<Record<string, (asked: ApiRequest, scopes: readonly Scope[]) => Answer>> = {
    CreateCacheEntry: ({ key, version }, [own]) => {
      const now = Date.now();
      const lately = created.filter(at => at > now - 60_000).length;
      if (lately >= (faults.uploadsPerMinute ?? Infinity))
        return problem(429, 'resource_exhausted', 'rate limit');
      if (!own?.writes) return problem(403, 'permission_denied', 'cache write denied: read-only token');
      if (faults.full) return json({ ok: false, message: 'cache storage limit reached' });
      const entry = entries.create(own.ref, key, version);
      if (!entry) return problem(409, 'already_exists', 'cache entry with the same key already exists');
      created.push(now);
      return json({ ok: true, signed_upload_url: `${url}${entry.blob}?sig=s1gn4ture` });
    },
    FinalizeCacheEntryUpload: ({ key, version, size_bytes: size }, [own]) => {
      const entry = entries.all.find(one => one.key === key && one.version === version);
      if (!own || !entry || String(blobs.get(entry.blob)?.length) !== String(size))
        return json({ ok: false });
      entries.finish(own.ref, key, version);
      return json({ ok: true, entry_id: String(entries.all.indexOf(entry) + 1) });
    },
    GetCacheEntryDownloadURL: ({ key, restore_keys: restoreKeys = [], version }, scopes) => {
      const found = entries.find(scopes, [key, ...restoreKeys], version);
      if (!found) return json({ ok: false });
      return json({
        ok: true,
        signed_download_url: `${url}${found.blob}?sig=s1gn4ture`,
        matched_key: found.key,
      });
    },
  };

  const server = createServer((request, response) => {
    void answer(request).then(given => {
      if (given === undefined) return;
      response.writeHead(given.status, { 'content-type': 'application/json' });
      response.end(given.body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    entries,
    calls,
    faults,
    env: (...scopes) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: tokenFor(scopes.length > 0 ? scopes : [MAIN]),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

interface Answer {
  readonly status: number;
  readonly body: string;
}

interface ApiRequest {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

const json = (value: object, status = 200): Answer => ({ status, body: JSON.stringify(value) });
const problem = (status: number, code: string, msg: string): Answer => json({ code, msg }, status);
const unknown = (): Answer => problem(404, 'bad_route', 'no such method');

const takeOne = (faults: CacheFaults): boolean => {
  if (faults.times === undefined) return true;
  faults.times -= 1;
  return faults.times >= 0;
};

const tokenFor = (scopes: readonly Scope[]): string =>
  `runtime-${Buffer.from(JSON.stringify(scopes)).toString('base64url')}`;

const scopesIn = (authorization: string): readonly Scope[] | undefined => {
  const [, token] = /^Bearer runtime-([\w-]+)$/.exec(authorization) ?? [];
  return token === undefined
    ? undefined
    : (JSON.parse(Buffer.from(token, 'base64url').toString()) as readonly Scope[]);
};
