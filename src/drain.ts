import { drain } from './actions/drain.js';
import { realEdges } from './edges/index.js';
import { createPool } from './edges/pool.js';
import { broke } from './outputs/broke.js';

const edges = realEdges();
const pool = createPool(edges.env);
drain({ ...edges, http: pool.http })
  .catch((error: unknown) => edges.runner.fail(broke(error)))
  .finally(pool.close);
