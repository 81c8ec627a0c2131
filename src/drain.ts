import { drain } from './actions/drain.js';
import { realEdges } from './edges/index.js';
import { createPool } from './edges/pool.js';

const edges = realEdges();
const pool = createPool(edges.env);
drain({ ...edges, http: pool.http })
  .catch((error: unknown) => {
    edges.runner.fail(`Hookline broke: ${error instanceof Error ? error.message : String(error)}`);
  })
  .finally(pool.close);
