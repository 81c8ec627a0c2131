import { secretParts } from '../secrets/redact.js';
import { isLoopback } from '../values/loopback.js';
import type { Env } from './types.js';

/**
 * The proxy that the environment names for a URL's scheme, as in curl and Node: `https:` never uses HTTP_PROXY. Plain HTTP to this machine
 * never leaves it.
 */
export const findProxy = (url: Pick<URL, 'protocol' | 'hostname'>, env: Env): string | undefined => {
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return undefined;
  const value = readEitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
  // The runner and curl also accept a bare host:port.
  return value === undefined ? undefined : withScheme(value);
};

const withScheme = (value: string): string => (value.includes('://') ? value : `http://${value}`);

/** Hosts that are reached without a proxy, as listed in the environment. */
export const readNoProxy = (env: Env): string => readEitherCase(env, 'no_proxy') ?? '';

/** Secrets of a proxy URL with a user, with or without a password. Covers every variable, even if it is not a URL. */
export const proxySecrets = (env: Env): string[] =>
  ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']
    .map(name => env[name]?.trim() ?? '')
    .filter(value => value.includes('@'))
    .flatMap(findSecrets);

const findSecrets = (value: string): string[] => {
  const url = withScheme(value);
  const userinfo = url.slice(url.indexOf('://') + 3, url.lastIndexOf('@'));
  const password = userinfo.slice(userinfo.indexOf(':') + 1);
  return [value, userinfo, password, ...secretParts(url)].filter(part => part.length >= SHORTEST);
};

/** As in `secretParts`: masking shorter texts would hide plain words all over the log. */
const SHORTEST = 8;

const readEitherCase = (env: Env, name: string): string | undefined =>
  [env[name], env[name.toUpperCase()]]
    .map(value => value?.trim())
    .find(value => value !== undefined && value !== '');
