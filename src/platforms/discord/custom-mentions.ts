import { objectsIn, type JsonObject } from '../../values/json.js';
import { LIMITS } from './limits.js';

/** https://discord.com/developers/docs/reference#message-formatting */
const MENTION = /<@(?<role>&?)!?(?<id>\d{17,20})>|@(?<all>everyone|here)/g;

/** The texts that notify people. Those in embeds do not. */
const notifyingTexts = ({ content, components }: JsonObject): readonly unknown[] => [
  content,
  ...objectsIn(components).flatMap(({ type, content: said }) => (type === 10 ? [said] : [])),
];

/**
 * Allows the mentions that the author wrote, and no others: a template value mentions nobody.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export const allowedMentions = (written: JsonObject): JsonObject => {
  const users = new Set<string>();
  const roles = new Set<string>();
  let everyone = false;
  for (const text of notifyingTexts(written))
    for (const { groups } of typeof text === 'string' ? text.matchAll(MENTION) : []) {
      const { id, role, all } = groups ?? {};
      everyone ||= all !== undefined;
      if (id !== undefined) (role === '&' ? roles : users).add(id);
    }
  return {
    parse: everyone ? ['everyone'] : [],
    ...(users.size > 0 && { users: [...users].slice(0, LIMITS.mentions) }),
    ...(roles.size > 0 && { roles: [...roles].slice(0, LIMITS.mentions) }),
  };
};
