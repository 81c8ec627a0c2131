import { secretParts } from '../secrets/redact.js';
import type { Env } from './types.js';

/** The proxy that the environment names for a URL's scheme, as curl and Node read it: `https:` never uses HTTP_PROXY. */
export const proxyFor = (url: Pick<URL, 'protocol'>, env: Env): string | undefined => {
  const value = eitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
  // The runner and curl take a bare host:port as well.
  return value === undefined || value.includes('://') ? value : `http://${value}`;
};

/** The hosts that are reached without a proxy, as the environment lists them. */
export const noProxyOf = (env: Env): string => eitherCase(env, 'no_proxy') ?? '';

/** What must be masked where a proxy has a password. */
export const proxySecrets = (env: Env): string[] =>
  ['http:', 'https:'].flatMap(protocol => {
    const value = proxyFor({ protocol }, env) ?? '';
    const proxy = URL.canParse(value) ? new URL(value) : undefined;
    if (proxy === undefined || proxy.password === '') return [];
    return [...secretParts(proxy.href), `${proxy.username}:${proxy.password}`];
  });

const eitherCase = (env: Env, name: string): string | undefined =>
  [env[name], env[name.toUpperCase()]]
    .map(value => value?.trim())
    .find(value => value !== undefined && value !== '');
