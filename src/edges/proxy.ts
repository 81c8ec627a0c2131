import { Readable } from 'node:stream';
import { ProxyAgent, request as send } from 'undici';
import { answer, broken } from './http-result.js';
import { refusal, unreached, unusable } from './proxy-faults.js';
import type { HttpRequest, HttpResult } from './types.js';

/** One request through a proxy (CONNECT for `https:`). Loaded only where a proxy is set: undici costs 50 ms and more. */
export const throughProxy = async (
  proxy: string,
  url: URL,
  { method, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResult> => {
  const dispatcher = agentOf(proxy);
  if (dispatcher === undefined) return unusable(url);
  let sent = false;
  // The body is asked for once the connection stands, the tunnel included: from then on the request may arrive.
  const bodyWhenConnected = async function* (): AsyncGenerator<string> {
    sent = true;
    yield body;
  };
  try {
    const {
      statusCode,
      headers: answered,
      body: stream,
    } = await send(url, {
      method,
      headers,
      body: Readable.from(bodyWhenConnected()),
      dispatcher,
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return await answer(statusCode, answered, stream);
  } catch (error) {
    return refusal(error, url, proxy) ?? unreached(error, url, broken(error, sent, signal));
  } finally {
    await dispatcher.destroy();
  }
};

/** Undefined where the URL is none, or of no HTTP proxy. */
const agentOf = (proxy: string): ProxyAgent | undefined => {
  try {
    return /^https?:$/.test(new URL(proxy).protocol) ? new ProxyAgent(proxy) : undefined;
  } catch {
    return undefined; // its message may hold the password
  }
};
