import { basename } from 'node:path';
import { watchEnd, watchStart } from './actions/watch.js';
import { realEdges } from './edges/index.js';
import { createState } from './edges/state.js';
import { broke } from './outputs/broke.js';

const edges = { ...realEdges(), state: createState(process.env) };
const stage = basename(process.argv[1] ?? '') === 'post.js' ? watchEnd : watchStart;
// Whatever breaks here, the job is not to fail for it.
stage(edges).catch((error: unknown) => edges.runner.warning(broke(error)));
