import type { Edges } from '../edges/types.js';
import { maskWebhooks } from '../platforms/mask.js';

/** Keeps every secret that the inputs hold out of the log, before anything else happens. */
export const maskSecrets = async (edges: Edges): Promise<void> => {
  maskWebhooks(edges);
  if (edges.runner.input('outbox') !== '') (await import('../outbox/mask.js')).maskOutbox(edges.runner);
};
