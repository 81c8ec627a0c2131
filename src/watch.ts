import { watchEnd, watchStart } from './actions/watch.js';
import { realEdges } from './edges/index.js';
import { createState } from './edges/state.js';
import { unexpectedError } from './values/errors.js';

/** Nothing that breaks here may fail the job. */
const run = async (stage: typeof watchStart): Promise<void> => {
  const edges = { ...realEdges(), state: createState(process.env) };
  await stage(edges).catch((error: unknown) => edges.runner.warning(unexpectedError(error)));
};

export const watch = (): Promise<void> => run(watchStart);

export const post = (): Promise<void> => run(watchEnd);
