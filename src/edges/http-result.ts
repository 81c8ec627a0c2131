import type { HttpAnswer, HttpResult } from './types.js';

type Broken = Exclude<HttpResult, HttpAnswer>;

/** More of an answer is never read: an error's text is at the front, and a message's ID too. */
const BODY_BYTES = 64 * 1024;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The answer with its body as UTF-8, as much of it as came. Never rejects. */
export const answer = async (
  status: number,
  headers: Headers,
  body: AsyncIterable<Uint8Array>,
): Promise<HttpResult> => ({
  kind: 'answer',
  status,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  ),
  body: await readBody(body),
});

const readBody = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= BODY_BYTES) break;
    }
  } catch {
    // The status already says what became of the message: a body that breaks off changes nothing.
  }
  return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
};

/** A request without an answer. Says it in words of our own: the error's message may hold the host or more of the URL. */
export const broken = (error: unknown, sent: boolean, signal: AbortSignal): Broken => ({
  kind: 'broken',
  reason: signal.aborted ? 'given up' : words(codeOf(error)),
  sent,
  aborted: signal.aborted,
});

/** https://nodejs.org/api/errors.html#common-system-errors and https://undici.nodejs.org/#/docs/api/Errors */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  UND_ERR_SOCKET: 'connection reset',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'host name not found for now',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  ERR_TLS_CERT_ALTNAME_INVALID: 'TLS certificate of another host',
  UND_ERR_ABORTED: 'tunnel refused',
  UND_ERR_PRX_CONN: 'connection broken',
  UND_ERR_PRX_TLS: 'TLS connection failed',
};

const words = (code: string): string => {
  const known = WORDS[code];
  if (known !== undefined) return known;
  if (isCertificate(code)) return `TLS certificate not trusted (${code})`;
  if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code)) return `TLS connection failed (${code})`;
  if (/^(HPE_|UND_ERR_)/.test(code)) return `answer is not proper HTTP (${code})`;
  return code === '' ? 'network error' : `network error (${code})`;
};

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const isCertificate = (code: string): boolean =>
  /CERT|CRL|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH_EXCEEDED$/.test(code);

const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '';
};
