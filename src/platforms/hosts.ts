import { isAllowedHost } from '../inputs/hosts.js';
import { UserError } from '../inputs/user-error.js';
import { isLoopback } from '../values/loopback.js';

/** What the sentence says about an address: never the address itself. */
interface HostErrorInfo {
  readonly input: string;
  /** `entry 1 (team)` */
  readonly subject: string;
  /** Completes "points to host, which is …". */
  readonly kind: string;
}

/** Throws a `UserError` if a secret would go to a host that is neither the platform's own nor allowed, or over plain HTTP. */
export const checkHost = (url: URL, own: boolean, allowed: readonly string[], info: HostErrorInfo): void => {
  const listed = isAllowedHost(url, allowed);
  if (!own && !listed) {
    throw new UserError(
      info.input,
      `${info.subject} points to ${shownHost(url)}, which is ${info.kind}`,
      'correct it, or add the host to allowed-hosts if it is yours',
    );
  }
  if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
    throw new UserError(
      info.input,
      `${info.subject} is an http: URL, which would send the secret unencrypted`,
      'write https:',
    );
  }
};

/** A name without a dot may be a secret that was pasted instead of a host. */
const shownHost = ({ host, hostname }: URL): string =>
  hostname.includes('.') || isLoopback(hostname) ? host : 'a host without a domain';
