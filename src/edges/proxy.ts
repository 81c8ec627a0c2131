import { ProxyAgent } from 'undici';
import { exchange } from './exchange.js';
import { toHttpFailure } from './http-failure.js';
import { proxyRefusal, proxyUnreachable, unusableProxy } from './proxy-faults.js';
import type { HttpRequest, HttpResult } from './types.js';

/** One request through a proxy (CONNECT for `https:`). Loaded only if a proxy is set: undici takes 50 ms or more. */
export const throughProxy = async (
  proxy: string,
  url: URL,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResult> => {
  const dispatcher = createProxyAgent(proxy);
  if (dispatcher === undefined) return unusableProxy(url);
  try {
    return await exchange(dispatcher, url, request, signal, readProxyFailure(proxy, url, signal));
  } finally {
    await dispatcher.destroy();
  }
};

/** Reads what went wrong between here and the target. */
export const readProxyFailure =
  (proxy: string, url: URL, signal: AbortSignal) =>
  (error: unknown, sent: boolean): HttpResult =>
    proxyRefusal(error, url, proxy) ?? proxyUnreachable(error, url, toHttpFailure(error, sent, signal));

/** Undefined if it is not the URL of an HTTP proxy. */
export const createProxyAgent = (proxy: string): ProxyAgent | undefined => {
  try {
    const { protocol } = new URL(proxy);
    // Only `https:` uses a tunnel; many proxies allow tunnels only to port 443.
    return /^https?:$/.test(protocol) ? new ProxyAgent({ uri: proxy, proxyTunnel: false }) : undefined;
  } catch {
    return undefined; // its message may hold the password
  }
};
