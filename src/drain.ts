import { drain as runDrain } from './actions/drain.js';
import { realEdges } from './edges/index.js';
import { createLazyPool } from './edges/lazy-pool.js';
import { broke } from './values/errors.js';

export const drain = async (): Promise<void> => {
  const edges = realEdges();
  const pool = createLazyPool(edges.env);
  await runDrain({ ...edges, http: pool.http, readyToPost: pool.ready })
    .catch((error: unknown) => edges.runner.fail(broke(error)))
    .finally(pool.close);
};
