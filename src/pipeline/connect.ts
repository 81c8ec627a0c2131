import type { Env, Runner } from '../edges/types.js';
import type { Get } from '../github/query.js';
import type { Secret } from '../secrets/secret.js';

/** GitHub's API. */
export const connectOctokit = async (
  token: Secret,
  env: Env,
  redact: Runner['redact'] = text => text,
): Promise<Get> => (await import('../github/octokit.js')).octokitGet(token, env, redact);
