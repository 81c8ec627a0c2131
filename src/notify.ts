import { notify } from './actions/notify.js';
import { realEdges } from './edges/index.js';

const edges = realEdges();
notify(edges).catch((error: unknown) => {
  edges.runner.fail(`Hookline broke: ${error instanceof Error ? error.message : String(error)}`);
});
