import type { Get } from '../../src/github/query.js';
import type { Secret } from '../../src/secrets/secret.js';
import { answer } from '../../tools/testing/github/answer.js';
import type { GitHubState } from '../../tools/testing/github/state.js';

const HOST = 'https://api.example';

/** `/repos/octo-org/shop`, and the parameters that are not in the route. */
const expanded = (route: string, parameters: Readonly<Record<string, unknown>>): URL => {
  const query = new Map(Object.entries(parameters));
  const path = route.replace(/^GET /, '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(query.get(name));
    query.delete(name);
    return value;
  });
  const url = new URL(HOST + path);
  for (const [name, value] of query) url.searchParams.set(name, String(value));
  return url;
};

const streamOf = (text: string): AsyncIterable<Uint8Array> => new Blob([text]).stream();

/** GitHub's API without a network: the stand-in's answers in Octokit's form. */
export const memoryGet =
  (state: GitHubState, token: Secret): Get =>
  async (route, parameters) => {
    const { pathname, searchParams } = expanded(route, parameters);
    const authorization = `token ${token.reveal()}`;
    const { status, headers, body } = answer(state, {
      path: pathname,
      query: searchParams,
      authorization,
      base: HOST,
      logHost: HOST,
    });
    if (status === 302)
      return { data: streamOf(state.logs[Number(pathname.split('/').at(-2))] ?? ''), headers };
    if (status >= 400) throw Object.assign(new Error('refused'), { response: { status, headers } });
    return { data: body, headers };
  };
