import { Readable } from 'node:stream';
import { request as send, type Dispatcher } from 'undici';
import { toHttpResult } from './http-result.js';
import type { HttpRequest, HttpResult } from './types.js';

/** One request over an undici connection. `failed` describes an error; `sent`: whether the request may have arrived. */
export const exchange = async (
  dispatcher: Dispatcher,
  url: URL,
  { method, headers, body }: HttpRequest,
  signal: AbortSignal,
  failed: (error: unknown, sent: boolean) => HttpResult,
): Promise<HttpResult> => {
  let sent = false;
  // undici asks for the body once the connection is open, including a proxy's tunnel. From then on the request may arrive.
  const bodyWhenConnected = async function* (): AsyncGenerator<string> {
    sent = true;
    yield body;
  };
  try {
    const {
      statusCode,
      headers: answered,
      body: stream,
    } = await Promise.race([
      send(url, {
        method,
        headers,
        body: Readable.from(bodyWhenConnected()),
        dispatcher,
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      }),
      rejectedBy(signal),
    ]);
    return await toHttpResult(statusCode, answered, stream);
  } catch (error) {
    return failed(error, sent);
  }
};

/** undici 6 obeys a signal only after it has a connection, and a proxy may never open one. */
const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const rejectNow = (): void => reject(signal.reason as Error);
    if (signal.aborted) rejectNow();
    signal.addEventListener('abort', rejectNow, { once: true });
  });
