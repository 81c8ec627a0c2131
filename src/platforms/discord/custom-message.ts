import { all, anything, choice, flag, list, shape, text, whole } from '../../values/checks.js';
import { keyPath, refuseMisspelled, fault, type Check, type Finding } from '../../values/findings.js';
import { type JsonObject, asArray, asObject, isJsonObject } from '../../values/json.js';
import { oneLine } from '../../text/clean.js';
import { REFUSED_NAMES } from './envelope.js';
import { LIMITS } from './limits.js';
import { layout, rows } from './custom-components.js';
import { embeds, embedSays, loose, snowflake, web } from './custom-embeds.js';
import { FLAGS, CUSTOM_LIMITS } from './custom-limits.js';

const ANY_FLAG = FLAGS.suppressEmbeds | FLAGS.suppressNotifications | FLAGS.componentsV2;

const flags: Check = (value, at) =>
  (Number(value) & ~ANY_FLAG) === 0
    ? []
    : fault(at, `a webhook sets none but ${Object.values(FLAGS).join(', ')} and their sums`);

/** Discord drops what is invisible, and surplus white space, before it looks at a name. */
export const senderName: Check = (value, at) => {
  const name = oneLine(String(value));
  if (name === '') return fault(at, 'empty');
  const refused = REFUSED_NAMES.exec(name)?.[0];
  return refused === undefined
    ? []
    : fault(at, `holds "${refused}", which Discord refuses in a sender's name`);
};

const notBoth: Check = (value, at) => {
  const { parse, ...listed } = asObject(value);
  return ['users', 'roles']
    .filter(kind => asArray(parse).includes(kind) && asArray(listed[kind]).length > 0)
    .flatMap(kind => fault(keyPath(at, kind), `listed, and in parse as well, of which Discord takes one`));
};

/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const mentions = all(
  shape(
    {},
    {
      parse: list(choice('users', 'roles', 'everyone')),
      users: list(snowflake, LIMITS.mentions),
      roles: list(snowflake, LIMITS.mentions),
      replied_user: flag,
    },
    loose,
  ),
  notBoth,
);

const emoji = shape({}, { id: anything, name: anything, animated: anything }, loose);
const pollText = (max: number): Check => shape({ text: text(max) }, { emoji }, loose);
const poll = shape(
  {
    question: pollText(CUSTOM_LIMITS.pollQuestion),
    answers: list(
      shape({ poll_media: pollText(CUSTOM_LIMITS.pollAnswer) }, { answer_id: anything }, loose),
      CUSTOM_LIMITS.pollAnswers,
      1,
    ),
  },
  { duration: whole(1, CUSTOM_LIMITS.pollHours), allow_multiselect: flag, layout_type: choice(1) },
  loose,
);

const noFiles: Check = (value, at) =>
  asArray(value).length === 0 ? [] : fault(at, 'files are not sent: link to them instead');

const message = shape(
  {},
  {
    content: text(LIMITS.content, { trimmed: true, mayBeEmpty: true }),
    username: all(text(LIMITS.username, { trimmed: true }), senderName),
    avatar_url: web,
    tts: flag,
    embeds,
    allowed_mentions: mentions,
    components: anything,
    attachments: noFiles,
    poll,
    flags: all(whole(0), flags),
    thread_name: text(LIMITS.threadName, { trimmed: true }),
    applied_tags: list(snowflake, CUSTOM_LIMITS.tags),
  },
  loose,
);

const hasLayout = ({ flags: set }: JsonObject): boolean => (Number(set ?? 0) & FLAGS.componentsV2) !== 0;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const components: Check = (value, at) => {
  const body = asObject(value);
  const forbidden = hasLayout(body) ? ['content', 'embeds', 'poll'].filter(key => !isEmpty(body[key])) : [];
  const shown = body['components'];
  return [
    ...forbidden.flatMap(key => fault(keyPath(at, key), 'is not allowed together with flags: 32768')),
    ...(isEmpty(shown) ? [] : (hasLayout(body) ? layout : rows)(shown, keyPath(at, 'components'))),
  ];
};

const hasContent: Check = (value, at) => {
  const { content, embeds: cards, components: shown, poll: asked } = asObject(value);
  const isSaid =
    (typeof content === 'string' && content.trim() !== '') ||
    asArray(cards).some(embedSays) ||
    !isEmpty(shown) ||
    isJsonObject(asked);
  return isSaid ? [] : fault(at, 'no content, embeds, components or poll to show');
};

/** If a misspelled key makes a message empty, the error names that key. */
const hasContentOrMisspelled: Check = (value, at) => {
  const nothing = hasContent(value, at);
  return nothing.length === 0 ? [] : [...findMisspelled(value, at), ...nothing];
};

const findMisspelled = (value: unknown, at: string): readonly Finding[] =>
  message(value, at)
    .filter(({ misspelled }) => misspelled)
    .map(refuseMisspelled);

/** A whole custom message. https://discord.com/developers/docs/resources/webhook#execute-webhook */
export const customMessage: Check = all(message, components, hasContentOrMisspelled);
