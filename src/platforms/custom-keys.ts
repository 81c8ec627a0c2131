import { UserError } from '../inputs/user-error.js';
import { keyPath } from '../values/findings.js';
import type { CustomBody, Platform } from './types.js';

/** Message keys that only one of the platforms knows. Both share others, such as `username`. */
const KEYS: Readonly<Record<Platform['id'], readonly string[]>> = {
  slack: [
    ...[
      'text',
      'blocks',
      'channel',
      'thread_ts',
      'reply_broadcast',
      'unfurl_links',
      'unfurl_media',
      'link_names',
    ],
    ...['mrkdwn', 'metadata', 'icon_emoji', 'icon_url'],
  ],
  discord: [
    ...[
      'content',
      'embeds',
      'components',
      'poll',
      'allowed_mentions',
      'avatar_url',
      'tts',
      'flags',
      'thread_name',
    ],
    'applied_tags',
  ],
};

const TITLES = { slack: 'Slack', discord: 'Discord' } as const;

/** Throws a `UserError` for a body with another platform's keys. */
export const checkKeys = ({ input, body, at }: CustomBody, id: Platform['id']): void => {
  const other = id === 'slack' ? 'discord' : 'slack';
  const foreign = KEYS[other].find(key => key in body);
  if (foreign === undefined) return;
  const problem = `${keyPath(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
  throw new UserError(input, problem, 'for both, put one message under the key slack and one under discord');
};
