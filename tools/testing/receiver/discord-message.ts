import { isJsonObject, type JsonObject } from '../json.js';
import { layoutCheck, rowsCheck } from './discord-components.js';
import { embedSays, embedsCheck } from './discord-embeds.js';
import { DISCORD } from './discord-limits.js';
import {
  all,
  between,
  choice,
  fault,
  flag,
  link,
  list,
  nameText,
  pattern,
  shape,
  text,
  whole,
  type Rule,
  type PayloadFault,
} from './shape.js';

const nullable = { nullable: true } as const;
const snowflake = pattern(/^\d{17,20}$/);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Names that a webhook may not have. https://docs.discord.com/developers/resources/webhook#create-webhook,
 * https://docs.discord.com/developers/resources/user#usernames-and-nicknames
 */
const noReservedName: Rule = (value, path) => {
  const name = visible(String(value));
  if (name === '') return between(0, 1, DISCORD.username, path);
  const [whole] = /^(?:everyone|here|system message)$/i.exec(name) ?? [];
  if (whole !== undefined)
    return [fault(path, 'USERNAME_INVALID', `Username cannot be "${whole.toLowerCase()}"`)];
  const [found] = /discord|clyde|```/i.exec(name) ?? [];
  return found === undefined
    ? []
    : [fault(path, 'USERNAME_INVALID_CONTAINS', `Username cannot contain "${found.toLowerCase()}"`)];
};

/** Discord drops zero-width characters and surplus white space from names. */
const visible = (name: string): string =>
  name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const knownFlags: Rule = (value, path) =>
  (Number(value) & ~DISCORD.flags) === 0 ? [] : [fault(path, 'FLAGS_INVALID', 'Invalid flags')];

const mentionsShape = shape(
  {},
  {
    parse: list(choice('users', 'roles', 'everyone'), 3),
    users: list(snowflake, DISCORD.mentionIds),
    roles: list(snowflake, DISCORD.mentionIds),
    replied_user: flag,
  },
  nullable,
);

/** A kind is either parsed or listed: https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const parsedOrListed: Rule = (value, path) => {
  const { parse, ...listed }: JsonObject = isJsonObject(value) ? value : {};
  const parsed: unknown[] = Array.isArray(parse) ? parse : [];
  return ['users', 'roles']
    .filter(kind => parsed.includes(kind) && !isEmpty(listed[kind]))
    .map(kind =>
      fault(
        path,
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
};

const pollMedia = (max: number): Rule =>
  shape({ text: text(max) }, { emoji: shape({}, { name: text(DISCORD.emojiName) }, nullable) }, nullable);
const poll = shape(
  {
    question: pollMedia(DISCORD.poll.question),
    answers: list(
      shape({ poll_media: pollMedia(DISCORD.poll.answer) }, {}, nullable),
      DISCORD.poll.answers,
      1,
    ),
  },
  { duration: whole(1, DISCORD.poll.hours), allow_multiselect: flag, layout_type: choice(1) },
  nullable,
);

const body = shape(
  {},
  {
    content: text(DISCORD.content, { mayBeEmpty: true, trimmed: true }),
    username: all(nameText(DISCORD.username), noReservedName),
    avatar_url: link(DISCORD.url, 'http', 'https'),
    tts: flag,
    embeds: embedsCheck,
    allowed_mentions: all(mentionsShape, parsedOrListed),
    flags: all(whole(0, 2 ** 31 - 1), knownFlags),
    thread_name: nameText(DISCORD.threadName),
    applied_tags: list(snowflake, DISCORD.appliedTags),
    poll,
  },
  nullable,
);

const isLayout = (message: JsonObject): boolean =>
  (Number(message['flags'] ?? 0) & DISCORD.componentsV2) !== 0;

const layoutFaults = (message: JsonObject): PayloadFault[] =>
  ['content', 'embeds', 'poll']
    .filter(key => isLayout(message) && !isEmpty(message[key]))
    .map(key =>
      fault(
        [key],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    );

/** Faults of a body. Components are checked only if the URL asks for them. */
export const messageFaults = (message: JsonObject, withComponents: boolean): PayloadFault[] => [
  ...body(message, []),
  ...layoutFaults(message),
  ...(withComponents && !isEmpty(message['components'])
    ? (isLayout(message) ? layoutCheck : rowsCheck)(message['components'], ['components'])
    : []),
];

/** Whether there is anything to show. */
export const messageSays = (
  { content, embeds, components, poll }: JsonObject,
  withComponents: boolean,
): boolean =>
  (typeof content === 'string' && content.trim() !== '') ||
  (Array.isArray(embeds) && embeds.some(embedSays)) ||
  (withComponents && !isEmpty(components)) ||
  isJsonObject(poll);
