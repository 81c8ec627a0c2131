import { errorCode } from '../values/errors.js';
import type { HttpAnswer, HttpResult } from './types.js';

type ProxyFailure = Exclude<HttpResult, HttpAnswer>;

/** The variable that names the proxy for a URL. */
const variableFor = ({ protocol }: URL): string => (protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');

const notSent = (reason: string, hint?: string): ProxyFailure => ({
  kind: 'failed',
  reason,
  sent: false,
  aborted: false,
  ...(hint !== undefined && { hint }),
});

/** The variable does not hold a usable URL. */
export const unusableProxy = (url: URL): ProxyFailure =>
  notSent(
    `${variableFor(url)} is not the URL of an HTTP proxy`,
    'write it as http://host:port or http://user:password@host:port, with special characters percent-encoded',
  );

/** undici reports a proxy's own answer only in words. Tests check them against the installed version. */
const STATUS = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/;

/** tinyproxy up to 1.11.2 answers 401 to a wrong password: https://github.com/tinyproxy/tinyproxy/issues/532 */
const LOGIN_REFUSED = new Set([401, 407]);

const WORTH_RETRYING = new Set([408, 425, 429]);

/** What the proxy answered instead of passing the request on; undefined for other errors. */
export const proxyRefusal = (error: unknown, url: URL, proxy: string): ProxyFailure | undefined => {
  const found = error instanceof Error ? STATUS.exec(error.message) : null;
  if (found === null) return undefined;
  const status = Number(found[1] ?? found[2]);
  const variable = variableFor(url);
  if (LOGIN_REFUSED.has(status))
    return new URL(proxy).username === ''
      ? notSent(
          `the proxy asks for a user and a password (HTTP ${status})`,
          `put them into ${variable}: http://user:password@host:port`,
        )
      : notSent(
          `the proxy does not accept the user and password that it was given (HTTP ${status})`,
          `correct them in ${variable}`,
        );
  if (status >= 500 || WORTH_RETRYING.has(status))
    return notSent(`the proxy does not get through to the host (HTTP ${status})`);
  return notSent(
    `the proxy lets nothing through to this host (HTTP ${status})`,
    'have the host allowed there, or list it in NO_PROXY if it can be reached without a proxy',
  );
};

/** The proxy resolves the host's name, so these errors are about the proxy itself. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** A connection fault, and who caused it. */
export const proxyUnreachable = (error: unknown, url: URL, result: ProxyFailure): ProxyFailure => ({
  ...result,
  reason:
    !result.sent && !result.aborted && NO_CONNECTION.has(errorCode(error))
      ? `the proxy of ${variableFor(url)} cannot be reached: ${result.reason}`
      : `${result.reason} (through the proxy)`,
});
