import type { Envelope } from '../../inputs/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { unmentioned } from './escape.js';
import { SHARES } from './limits.js';

/** How to post. Slack's app webhooks ignore the sender; older ones obey it. */
export const envelopeFields = ({ username = '', avatar, silent }: Envelope): Record<string, unknown> => {
  const sender = cutText(unmentioned(oneLine(username)), SHARES.username);
  return {
    ...(sender !== '' && { username: sender }),
    ...(avatar !== undefined && (avatar.startsWith(':') ? { icon_emoji: avatar } : { icon_url: avatar })),
    ...(silent && { unfurl_links: false, unfurl_media: false }),
  };
};
