import { splitItems } from './choices.js';
import { quoteValue, UserError } from './user-error.js';

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
