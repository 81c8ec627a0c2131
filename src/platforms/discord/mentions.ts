import type { Mention } from '../../inputs/types.js';
import { oneLine } from '../../text/clean.js';
import { fitMentions } from '../texts.js';
import type { DiscordBody } from './check.js';
import { escapeText, NOTHING_WIDE } from './escape.js';
import { LIMITS } from './limits.js';

/** A piece of `content`, and what it needs to notify. */
interface MentionPart {
  readonly text: string;
  readonly user?: string;
  readonly role?: string;
  readonly everyone?: true;
}

/** A name next to active mentions: a backslash alone would not stop an `@` in it. */
const nameText = (name: string): string =>
  escapeText(oneLine(name).replaceAll('@', `@${NOTHING_WIDE}`), true);

/** https://discord.com/developers/docs/reference#message-formatting */
const toParts = (mention: Mention): readonly MentionPart[] => {
  if (mention.kind !== 'one') return [{ text: `@${mention.kind}`, everyone: true }];
  const ids = mention.ids.filter(id => id.platform === 'discord');
  if (ids.length === 0) return mention.name === undefined ? [] : [{ text: nameText(mention.name) }];
  return ids.map(({ kind, id }) =>
    kind === 'user' ? { text: `<@${id}>`, user: id } : { text: `<@&${id}>`, role: id },
  );
};

type Mentioned = Pick<DiscordBody, 'content' | 'allowed_mentions'>;

/**
 * The mentions as `content`, since those in embeds notify nobody, and the permission for exactly these.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export const mentionFields = (mentions: readonly Mention[] = []): Mentioned => {
  // As many as fit into `content` and the lists of IDs.
  const shown = fitMentions(mentions.flatMap(toParts), LIMITS.content, LIMITS.mentions);
  const users = shown.flatMap(({ user }) => user ?? []);
  const roles = shown.flatMap(({ role }) => role ?? []);
  return {
    ...(shown.length > 0 && { content: shown.map(({ text }) => text).join(' ') }),
    allowed_mentions: {
      parse: shown.some(({ everyone }) => everyone) ? ['everyone'] : [],
      ...(users.length > 0 && { users }),
      ...(roles.length > 0 && { roles }),
    },
  };
};
