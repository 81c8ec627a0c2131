import type { Pool } from './pool.js';
import type { Env } from './types.js';

export interface LazyPool extends Pool {
  /** Loads the pool; otherwise the first request loads it. */
  readonly ready: () => Promise<void>;
}

/** A pool that is loaded when needed: undici takes 50 ms or more, and most drains find nothing. */
export const createLazyPool = (env: Env): LazyPool => {
  let opened: Promise<Pool> | undefined;
  const open = async (): Promise<Pool> => (await import('./pool.js')).createPool(env);
  const pool = (): Promise<Pool> => (opened ??= open());
  return {
    ready: async () => {
      await pool();
    },
    http: async (request, signal) => (await pool()).http(request, signal),
    close: async () => (await opened)?.close(),
  };
};
