// The generated client of the cache service, version 2, and nothing else of @actions/cache: the rest of it makes and
// unpacks archives, retries for minutes, writes to the log by itself and brings Azure's whole storage client. Its `exports`
// forbid subpaths: hence a relative path, in a file that no compiler moves. `#cache` in package.json leads here.
export { CacheServiceClientJSON } from '../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js';
