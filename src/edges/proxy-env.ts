import { secretParts } from '../secrets/redact.js';
import { isLoopback } from '../values/loopback.js';
import type { Env } from './types.js';

/**
 * The proxy that the environment names for a URL's scheme, as curl and Node read it: `https:` never uses HTTP_PROXY. What goes to this
 * machine in clear text is meant to stay on it.
 */
export const findProxy = (url: Pick<URL, 'protocol' | 'hostname'>, env: Env): string | undefined => {
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return undefined;
  const value = readEitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
  // The runner and curl take a bare host:port as well.
  return value === undefined ? undefined : withScheme(value);
};

const withScheme = (value: string): string => (value.includes('://') ? value : `http://${value}`);

/** The hosts that are reached without a proxy, as the environment lists them. */
export const readNoProxy = (env: Env): string => readEitherCase(env, 'no_proxy') ?? '';

/** What must be masked where a proxy has a user, with or without a password: of every variable, even if it is not a URL. */
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

/** As in `secretParts`: hiding shorter texts would black out plain words all over the log. */
const SHORTEST = 8;

const readEitherCase = (env: Env, name: string): string | undefined =>
  [env[name], env[name.toUpperCase()]]
    .map(value => value?.trim())
    .find(value => value !== undefined && value !== '');
