import { Readable } from 'node:stream';
import { EnvHttpProxyAgent, request as send } from 'undici';
import { answer, broken } from './http-result.js';
import type { HttpRequest, HttpResult } from './types.js';

/** `except` is a list as in NO_PROXY. */
interface Route {
  readonly proxy: string;
  readonly except: string;
}

/** One request through a proxy (CONNECT for `https:`). Loaded only where a proxy is set: undici costs 50 ms and more. */
export const throughProxy = async (
  { proxy, except }: Route,
  url: URL,
  { method, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResult> => {
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: proxy, httpsProxy: proxy, noProxy: except });
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
    const result = broken(error, sent, signal);
    return { ...result, reason: `${result.reason} (through the proxy)` };
  } finally {
    await dispatcher.destroy();
  }
};
