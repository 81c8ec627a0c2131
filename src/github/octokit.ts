import type { Env, Runner } from '../edges/types.js';
import type { Secret } from '../secrets/secret.js';
import { boundedFetch } from './bounded-fetch.js';
import type { Get } from './query.js';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * GitHub's API at the server that the runner names, through the proxy of the environment. Answers are bounded and contain no secrets;
 * streams are passed on unchanged.
 */
export const octokitGet = async (token: Secret, env: Env, redact: Runner['redact']): Promise<Get> => {
  // Loaded here because of its size: a failed run without a token loads the same chunk.
  const { getOctokit } = await import('@actions/github');
  const baseUrl = env['GITHUB_API_URL']?.trim().replace(/\/+$/, '');
  const octokit = getOctokit(token.reveal(), { ...(baseUrl && { baseUrl }), log: silent });
  const bounded = boundedFetch(
    (octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch) as typeof fetch,
    redact,
  );
  return (route, parameters, { signal, asStream }) =>
    octokit.request(route, {
      ...parameters,
      headers: { 'x-github-api-version': '2022-11-28' },
      request: { signal, parseSuccessResponseBody: !asStream, ...(!asStream && { fetch: bounded }) },
    });
};
