import type { HttpAnswer, HttpResult } from './types.js';
import { errorCode } from '../values/errors.js';

type HttpFailure = Exclude<HttpResult, HttpAnswer>;

/** The rest of an answer is never read: the error text and the message ID are at the front. */
const BODY_BYTES = 64 * 1024;

/** How long a body may take after the headers. The status says nearly everything, and a body may never end. */
const BODY_MS = 2_000;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

interface ResponseStream extends AsyncIterable<Uint8Array> {
  readonly destroy: () => unknown;
}

/** The answer with its body as UTF-8, as far as it arrived in time. Never rejects. */
export const toHttpResult = async (
  status: number,
  headers: Headers,
  body: ResponseStream,
): Promise<HttpResult> => {
  const text = await readBody(body);
  return {
    kind: 'answer',
    status,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    ),
    // A content encoding that was not requested. The body is useless here and in a log.
    body: /^(identity)?$/i.test([headers['content-encoding'] ?? ''].flat().join()) ? text : '',
  };
};

const readBody = async (stream: ResponseStream): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const late = setTimeout(() => stream.destroy(), BODY_MS);
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= BODY_BYTES) break;
    }
  } catch {
    // The status already says whether the message arrived, so a body that breaks off changes nothing.
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
};

/** A request without an answer. Uses its own words, since the error's message may contain the host or more of the URL. */
export const toHttpFailure = (error: unknown, sent: boolean, signal: AbortSignal): HttpFailure => {
  const { aborted } = signal;
  const code = errorCode(error);
  return {
    kind: 'failed',
    reason: aborted ? 'given up' : describeCode(code),
    sent,
    aborted,
    ...(!aborted && isCertificate(code) && { hint: certificateHint(code) }),
  };
};

/** https://nodejs.org/api/errors.html#common-system-errors and https://undici.nodejs.org/#/docs/api/Errors */
const CODE_PHRASES: Readonly<Record<string, string>> = {
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

const describeCode = (code: string): string => {
  const known = CODE_PHRASES[code];
  if (known !== undefined) return known;
  if (isCertificate(code)) return `TLS certificate not trusted (${code})`;
  if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code)) return `TLS connection failed (${code})`;
  if (/^(HPE_|UND_ERR_)/.test(code)) return `answer is not proper HTTP (${code})`;
  return code === '' ? 'network error' : `network error (${code})`;
};

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const isCertificate = (code: string): boolean =>
  /CERT|CRL|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH_EXCEEDED$/.test(code);

/** A certificate does not change before the next attempt. https://nodejs.org/api/cli.html#node_extra_ca_certsfile */
const certificateHint = (code: string): string => {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return "check the webhook's host, and what is between the runner and it";
  return code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID'
    ? "have the certificate renewed, or set the runner's clock"
    : 'if your own server or proxy is in between, give the step NODE_EXTRA_CA_CERTS with the file of its authority';
};
