import { items } from './words.js';
import { show, UserError } from './user-error.js';

/** `allowed-hosts`: `host` or `host:port`, in lower case. */
export const hosts = (input: string, raw: string): readonly string[] =>
  items(raw).map(item => {
    const url =
      /[/?#@*\s]/.test(item) || !URL.canParse(`http://${item}`) ? undefined : new URL(`http://${item}`);
    if (url)
      return /:\d+$/.test(item) ? `${url.hostname}:${item.slice(item.lastIndexOf(':') + 1)}` : url.hostname;
    throw new UserError(
      input,
      `${show(item)} is not a host`,
      'write host or host:port, without https:// and path',
    );
  });
