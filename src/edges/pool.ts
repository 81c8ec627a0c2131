import { Agent, type Dispatcher } from 'undici';
import { exchange } from './exchange.js';
import { buildHeaders } from './http.js';
import { toHttpFailure } from './http-failure.js';
import { isExcepted } from './no-proxy.js';
import { createProxyAgent, readProxyFailure } from './proxy.js';
import { readNoProxy, findProxy } from './proxy-env.js';
import { unusableProxy } from './proxy-faults.js';
import type { Env, Http } from './types.js';

/** Requests over keep-alive connections, for callers that post many; direct or through the proxy of the environment. */
export interface Pool {
  readonly http: Http;
  readonly close: () => Promise<void>;
}

export const createPool = (env: Env): Pool => {
  const direct = new Agent();
  const proxies = new Map<string, Dispatcher | undefined>();
  const agentFor = (proxy: string): Dispatcher | undefined => {
    if (!proxies.has(proxy)) proxies.set(proxy, createProxyAgent(proxy));
    return proxies.get(proxy);
  };
  return {
    http: async (request, signal) => {
      try {
        const url = new URL(request.url.reveal());
        const complete = { ...request, headers: buildHeaders(request) };
        const proxy = findProxy(url, env);
        if (proxy === undefined || isExcepted(url, readNoProxy(env)))
          return await exchange(direct, url, complete, signal, (error, sent) =>
            toHttpFailure(error, sent, signal),
          );
        const agent = agentFor(proxy);
        if (agent === undefined) return unusableProxy(url);
        return await exchange(agent, url, complete, signal, readProxyFailure(proxy, url, signal));
      } catch (error) {
        return toHttpFailure(error, false, signal);
      }
    },
    close: async () => {
      await Promise.all([direct, ...proxies.values()].map(async agent => agent?.destroy()));
    },
  };
};
