import { notify as runNotify } from './actions/notify.js';
import { realEdges } from './edges/index.js';
import { unexpectedError } from './values/errors.js';

/** The program behind all three actions. Each file that an `action.yml` names calls one of these functions. */
export const notify = async (): Promise<void> => {
  const edges = realEdges();
  await runNotify(edges).catch((error: unknown) => edges.runner.fail(unexpectedError(error)));
};

export const watch = async (): Promise<void> => (await import('./watch.js')).watch();

export const post = async (): Promise<void> => (await import('./watch.js')).post();

export const drain = async (): Promise<void> => (await import('./drain.js')).drain();
