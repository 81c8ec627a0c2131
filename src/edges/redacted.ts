import type { Http, Runner } from './types.js';

/**
 * The same requests, without secrets in the sent body (an event may contain pieces of one) or in the answer (a server may repeat the URL).
 */
export const redacted =
  (http: Http, redact: Runner['redact']): Http =>
  async (request, signal) => {
    const result = await http({ ...request, body: redact(request.body) }, signal);
    if (result.kind === 'failed') return { ...result, reason: redact(result.reason) };
    const headers: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(result.headers))
      headers[name] = value === undefined ? undefined : redact(value);
    return { ...result, headers, body: redact(result.body) };
  };
