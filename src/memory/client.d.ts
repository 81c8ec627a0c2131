export { CacheServiceClientJSON } from '../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js';
