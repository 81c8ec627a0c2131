import { safeLink } from './links.js';

/** A host in ASCII, which no other letters can imitate. */
const PLAIN_HOST = /^https?:\/\/[!-~]+?(?:[/?#]|$)/i;

/** Whether an address as someone wrote it, which may have any letters after its host, is that of a link. */
export const isWritten = (written: string, url: string): boolean =>
  PLAIN_HOST.test(written) && safeLink(written) === url;
