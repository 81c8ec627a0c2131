import { splitItems } from './choices.js';
import { quoteValue, UserError } from './user-error.js';

/** Whether `allowed-hosts` contains the host of a URL, with or without its port. */
export const isAllowedHost = ({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean => {
  const effectivePort = port || (protocol === 'https:' ? '443' : '80');
  return allowed.includes(hostname) || allowed.includes(`${hostname}:${effectivePort}`);
};

/** `allowed-hosts`: `host` or `host:port`, in lower case. */
export const parseHosts = (input: string, raw: string): readonly string[] =>
  splitItems(raw).map(item => {
    const url =
      /[/?#@*\s]/.test(item) || !URL.canParse(`http://${item}`) ? undefined : new URL(`http://${item}`);
    if (url)
      return /:\d+$/.test(item) ? `${url.hostname}:${item.slice(item.lastIndexOf(':') + 1)}` : url.hostname;
    throw new UserError(
      input,
      `${quoteValue(item)} is not a host`,
      'write host or host:port, without https:// and path',
    );
  });
