import { errorCode } from '../values/errors.js';
import type { HttpAnswer, HttpResult } from './types.js';

type HttpFailure = Exclude<HttpResult, HttpAnswer>;

/** A request without an answer. Uses its own words, since the error's message may contain the host or more of the URL. */
export const toHttpFailure = (
  error: unknown,
  sent: boolean,
  { aborted }: Pick<AbortSignal, 'aborted'>,
): HttpFailure => {
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
