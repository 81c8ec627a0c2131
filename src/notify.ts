import { notify } from './actions/notify.js';
import { realEdges } from './edges/index.js';
import { broke } from './outputs/broke.js';

const edges = realEdges();
notify(edges).catch((error: unknown) => edges.runner.fail(broke(error)));
