import { drain as runDrain } from './actions/drain.js';
import { realEdges } from './edges/index.js';
import { createLazyPool } from './edges/lazy-pool.js';
import { redacted } from './edges/redacted.js';
import { unexpectedError } from './values/errors.js';

export const drain = async (): Promise<void> => {
  const edges = realEdges();
  const pool = createLazyPool(edges.env);
  await runDrain({ ...edges, http: redacted(pool.http, edges.runner.redact), readyToPost: pool.ready })
    .catch((error: unknown) => edges.runner.fail(unexpectedError(error)))
    .finally(pool.close);
};
