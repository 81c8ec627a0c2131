import { clock, onInterrupt } from './clock.js';
import { files } from './files.js';
import { createHttp } from './http.js';
import { createPrinter } from './printer.js';
import { proxySecrets } from './proxy-env.js';
import { createVault } from '../secrets/vault.js';
import { redacted } from './redacted.js';
import { createRunner } from './runner.js';
import type { Edges, Http, Runner } from './types.js';

/** The real outside world of this process. Masks the secrets of proxies at once. */
export const realEdges = (): Edges => {
  const { env } = process;
  const vault = createVault();
  const runner = createRunner(env, createPrinter(), vault);
  runner.mask(...proxySecrets(env));
  const http = redacted(createHttp(env), runner.redact);
  return {
    env,
    runner,
    http: runner.debugs ? tracing(http, runner) : http,
    clock,
    random: Math.random,
    // An event may be large, so pieces of a token are removed where its text goes out, not here.
    files: { ...files, read: async (path, max) => vault.redact(await files.read(path, max)) },
    interrupted: onInterrupt(),
  };
};

/** Few runs are debugged. */
const tracing =
  (http: Http, runner: Runner): Http =>
  async (request, signal) =>
    (await import('./traced.js')).traced(http, runner, clock)(request, signal);
