import { findNearest } from '../text/nearest.js';
import { splitItems, splitLines } from './choices.js';
import { quoteValue, UserError } from './user-error.js';
import type { ChatId, Mention, MentionInputs, WhenCondition } from './types.js';

type Users = MentionInputs['users'];
type MentionTarget = MentionInputs['whom'][number];

/**
 * How IDs are written: bare, or in the platform's mention syntax. Slack:
 * https://docs.slack.dev/messaging/formatting-message-text#mentioning-users Discord:
 * https://discord.com/developers/docs/reference#message-formatting
 */
const FORMS: readonly (readonly [RegExp, Pick<ChatId, 'platform' | 'kind'>])[] = [
  [/^(?:<@([UW][A-Z0-9]{2,20})(?:\|[^<>]*)?>|@?([UW][A-Z0-9]{7,20}))$/, { platform: 'slack', kind: 'user' }],
  [
    /^(?:<!subteam\^(S[A-Z0-9]{2,20})(?:\|[^<>]*)?>|(S[A-Z0-9]{7,20}))$/,
    { platform: 'slack', kind: 'group' },
  ],
  [/^(?:<@!?(\d{17,20})>|@?(\d{17,20}))$/, { platform: 'discord', kind: 'user' }],
  [/^(?:<@&(\d{17,20})>|(?:@?&|role[:\s]\s*)(\d{17,20}))$/i, { platform: 'discord', kind: 'group' }],
];

const parseChatId = (value: string): ChatId | undefined => {
  for (const [form, what] of FORMS) {
    const [, inSyntax, bare] = form.exec(value) ?? [];
    const id = inSyntax ?? bare;
    if (id !== undefined) return { ...what, id };
  }
  return undefined;
};

/** An ID in small letters, as people write it. */
const findMeantId = (value: string): string | undefined => {
  const upper = value.toUpperCase();
  return /\d/.test(value) && parseChatId(upper)?.platform === 'slack' ? upper : undefined;
};

const KEYWORDS: ReadonlyMap<string, MentionTarget> = new Map<string, MentionTarget>([
  ['here', { kind: 'here' }],
  ['channel', { kind: 'everyone' }],
  ['everyone', { kind: 'everyone' }],
  ['author', { kind: 'author' }],
  ['actor', { kind: 'actor' }],
]);

/** `<!here>` and `@here` mean the same as `here`. */
const toKeyword = (value: string): string => value.toLowerCase().replace(/^<!(\w+)>$|^@(\w+)$/, '$1$2');

const CHANNEL_HINT = 'a channel cannot be mentioned; post to it with its own webhook, or with channel';

const parseMention = (item: string, users: Users): MentionTarget => {
  const id = parseChatId(item);
  const found: MentionTarget | undefined =
    KEYWORDS.get(toKeyword(item)) ?? (id ? { kind: 'one', ids: [id] } : findUser(item, users));
  if (found) return found;
  if (/^(?:#|<#)/.test(item))
    throw new UserError('mention', `${quoteValue(item)} is a channel`, CHANNEL_HINT);
  const near =
    findMeantId(item) ?? findNearest(item.replace(/^@/, ''), [...KEYWORDS.keys(), ...users.keys()]);
  throw new UserError(
    'mention',
    `${quoteValue(item)} is not known`,
    near === undefined
      ? 'write here, channel, author, actor, an ID such as U0123ABCD, S0123ABCD, 80351110224678912 or role:165511591545143296, or a login that users maps to an ID'
      : `did you mean ${near}?`,
  );
};

const findUser = (item: string, users: Users): Mention | undefined => {
  const name = item.replace(/^@/, '');
  const ids = users.get(name.toLowerCase());
  return ids && { kind: 'one', ids, name };
};

/** One line: a login or an email address, and the IDs on the platforms. */
const parseUserLine = (line: string): readonly [string, readonly ChatId[]] => {
  const [, login, rest = ''] = /^@?([^\s:@]+(?:@[^\s:@]+)?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
  const parts = rest.split(/[\s,]+/).filter(part => part !== '');
  if (login !== undefined && parts.length > 0)
    return [login.toLowerCase(), parts.map(part => parseUserId(part, login))];
  throw new UserError(
    'users',
    `${quoteValue(line)} is not a login and its IDs`,
    'write one "login: U0123ABCD, 80351110224678912" per line',
  );
};

const parseUserId = (part: string, login: string): ChatId => {
  const id = parseChatId(part);
  if (id) return id;
  const meant = findMeantId(part);
  throw new UserError(
    'users',
    `${quoteValue(part)} of ${quoteValue(login)} is not the ID of a person or a group`,
    meant === undefined
      ? 'write IDs such as U0123ABCD, S0123ABCD or 80351110224678912, neither names nor channels'
      : `write ${meant}`,
  );
};

/** The three inputs about mentions, read together. `note` receives likely mistakes. */
export const parseMentions = (
  mention: string,
  when: readonly WhenCondition[],
  map: string,
  note: (sentence: string) => void,
): MentionInputs => {
  const users: Users = new Map(splitLines(map).map(parseUserLine));
  for (const comment of findChannelNames(mention))
    note(`mention: ${quoteValue(comment)} is a comment, since it begins with #; ${CHANNEL_HINT}`);
  return { whom: splitItems(mention).map(item => parseMention(item, users)), when, users };
};

/** Lines such as `#general`; a comment has a space after `#`. */
const findChannelNames = (raw: string): readonly string[] =>
  raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => /^#[^\s#]/.test(line));
