import { isAllowedHost } from '../inputs/hosts.js';
import { isLoopback } from '../values/loopback.js';

/** Whether a secret may go to a host: to the platform's own or an allowed one, and over plain HTTP only on this machine. */
export const isTrusted = (url: URL, own: boolean, allowed: readonly string[]): boolean => {
  const listed = isAllowedHost(url, allowed);
  return url.protocol === 'http:' ? listed && isLoopback(url.hostname) : own || listed;
};
