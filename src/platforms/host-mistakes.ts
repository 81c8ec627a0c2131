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

/** Why a host is not trusted: it is neither the platform's own nor allowed, or the secret would go there over plain HTTP. */
export const hostMistake = (
  url: URL,
  own: boolean,
  allowed: readonly string[],
  { input, subject, kind }: HostErrorInfo,
): UserError =>
  own || isAllowedHost(url, allowed)
    ? new UserError(
        input,
        `${subject} is an http: URL, which would send the secret unencrypted`,
        'write https:',
      )
    : new UserError(
        input,
        `${subject} points to ${shownHost(url)}, which is ${kind}`,
        'correct it, or add the host to allowed-hosts if it is yours',
      );

/** A name without a dot may be a secret that was pasted instead of a host. */
const shownHost = ({ host, hostname }: URL): string =>
  hostname.includes('.') || isLoopback(hostname) ? host : 'a host without a domain';
