import { UserError } from '../../inputs/user-error.js';
import type { Envelope } from '../../inputs/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { LIMITS } from './limits.js';
import { embedUrl } from './parts.js';

/**
 * What Discord refuses in a sender's name: two words and a code fence anywhere, and three whole names.
 * https://docs.discord.com/developers/resources/webhook#create-webhook,
 * https://docs.discord.com/developers/resources/user#usernames-and-nicknames
 */
export const REFUSED_NAMES = /discord|clyde|```|^\s*(?:everyone|here|system message)\s*$/i;

const senderName = (username: string): string => {
  const name = cutText(oneLine(username), LIMITS.username);
  const refused = REFUSED_NAMES.exec(name)?.[0];
  if (refused === undefined) return name;
  throw new UserError(
    'username',
    refused === name
      ? `"${name}" is a sender's name that Discord refuses`
      : `"${name}" holds "${refused}", which Discord refuses in a sender's name`,
    'choose another name',
    { value: refused },
  );
};

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SUPPRESS_NOTIFICATIONS = 4096;

interface Sender {
  readonly username?: string;
  readonly avatar_url?: string;
  readonly flags?: number;
}

/** The body fields that say how to post. Throws a UserError for a name that Discord refuses. */
export const senderFields = ({ username = '', avatar = '', silent }: Envelope): Sender => {
  const name = senderName(username);
  // Only Slack has `:emoji:` icons.
  const picture = avatar.trim().toLowerCase().startsWith('https://') ? embedUrl(avatar.trim()) : undefined;
  return {
    ...(name === '' ? {} : { username: name }),
    ...(picture === undefined ? {} : { avatar_url: picture }),
    ...(silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
  };
};
