import { UserError } from '../inputs/user-error.js';
import { parsedUrl } from '../text/links.js';

/** The editor's hosts, old and new. https://github.com/discohook/discohook */
const HOST = /^(?:www\.)?discohook\.(?:app|org)$/;

/** The JSON that a link to Discohook's editor holds, or nothing where the text is no such link. Throws a `UserError` for a link without it. */
export const discohookJson = (input: string, text: string): string | undefined => {
  const link = text.trim();
  const url = /^https:\/\/\S+$/.test(link) ? parsedUrl(link) : undefined;
  if (url === undefined) return undefined;
  const isDiscohook = HOST.test(url.hostname);
  const data = isDiscohook ? url.searchParams.get('data') : null;
  // Base64 in either alphabet; a + in a query is read as a space.
  if (data) return Buffer.from(data.replaceAll(' ', '+'), 'base64').toString('utf8');
  throw new UserError(
    input,
    isDiscohook
      ? 'this link holds no message, only where Discohook keeps it'
      : 'this is a link, not a message',
    'open it, and export the message as JSON (or share it as a link with ?data=)',
  );
};
