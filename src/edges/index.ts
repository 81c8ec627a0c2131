import { clock, onInterrupt } from './clock.js';
import { files } from './files.js';
import { createHttp } from './http.js';
import { proxySecrets } from './proxy-env.js';
import { createRunner } from './runner.js';
import type { Edges } from './types.js';

/** The real outside world of this process. What must not be seen of its proxies is masked at once. */
export const realEdges = (): Edges => {
  const { env } = process;
  const runner = createRunner(env);
  proxySecrets(env).forEach(runner.mask);
  return {
    env,
    runner,
    http: createHttp(env),
    clock,
    random: Math.random,
    files,
    interrupted: onInterrupt(),
  };
};
