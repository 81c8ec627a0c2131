import { all, anything, choice, flag, list, shape, text, whole } from '../../values/checks.js';
import { below, isMisspelt, wrong } from '../../values/findings.js';
import { isJsonObject, listOf, type Check, type JsonObject, type Finding } from '../../values/json.js';
import { REFUSED_NAMES } from './envelope.js';
import { LIMITS } from './limits.js';
import { layout, rows } from './own-components.js';
import { embeds, embedSays, loose, snowflake, web } from './own-embeds.js';
import { FLAGS, OWN } from './own-limits.js';

const ANY_FLAG = FLAGS.suppressEmbeds | FLAGS.suppressNotifications | FLAGS.componentsV2;

const flags: Check = (value, at) =>
  (Number(value) & ~ANY_FLAG) === 0
    ? []
    : wrong(at, `a webhook sets none but ${Object.values(FLAGS).join(', ')} and their sums`);

const senderName: Check = (value, at) => {
  const refused = REFUSED_NAMES.exec(String(value))?.[0];
  return refused === undefined
    ? []
    : wrong(at, `holds "${refused}", which Discord refuses in a sender's name`);
};

const notBoth: Check = (value, at) => {
  const { parse, ...listed } = value as JsonObject;
  return ['users', 'roles']
    .filter(kind => listOf(parse).includes(kind) && listOf(listed[kind]).length > 0)
    .flatMap(kind => wrong(below(at, kind), `listed, and in parse as well, of which Discord takes one`));
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
const pollText = (max: number): Check => shape({}, { text: text(max), emoji }, loose);
const poll = shape(
  {
    question: pollText(OWN.pollQuestion),
    answers: list(
      shape({ poll_media: pollText(OWN.pollAnswer) }, { answer_id: anything }, loose),
      OWN.pollAnswers,
      1,
    ),
  },
  { duration: whole(1, OWN.pollHours), allow_multiselect: flag, layout_type: choice(1) },
  loose,
);

const noFiles: Check = (value, at) =>
  listOf(value).length === 0 ? [] : wrong(at, 'files are not sent: link to them instead');

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
    thread_name: text(LIMITS.threadName),
    applied_tags: list(snowflake, OWN.tags),
  },
  loose,
);

const hasLayout = ({ flags: set }: JsonObject): boolean => (Number(set ?? 0) & FLAGS.componentsV2) !== 0;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const components: Check = (value, at) => {
  const body = value as JsonObject;
  const forbidden = hasLayout(body) ? ['content', 'embeds', 'poll'].filter(key => !isEmpty(body[key])) : [];
  const shown = body['components'];
  return [
    ...forbidden.flatMap(key => wrong(below(at, key), 'may not stand beside flags: 32768')),
    ...(isEmpty(shown) ? [] : (hasLayout(body) ? layout : rows)(shown, below(at, 'components'))),
  ];
};

const says: Check = (value, at) => {
  const { content, embeds: cards, components: shown, poll: asked } = value as JsonObject;
  const isSaid =
    (typeof content === 'string' && content.trim() !== '') ||
    listOf(cards).some(embedSays) ||
    !isEmpty(shown) ||
    isJsonObject(asked);
  return isSaid ? [] : wrong(at, 'no content, embeds, components or poll to show');
};

/** What says nothing because its key is misspelt is told by that key. */
const saysOrMisspelt: Check = (value, at) => {
  const nothing = says(value, at);
  return nothing.length === 0 ? [] : [...misspelt(value, at), ...nothing];
};

const misspelt = (value: unknown, at: string): readonly Finding[] =>
  message(value, at)
    .filter(({ problem }) => isMisspelt(problem))
    .map(({ at: place, problem }) => ({ at: place, problem }));

/** A whole message of the user's. https://discord.com/developers/docs/resources/webhook#execute-webhook */
export const ownMessage: Check = all(message, components, saysOrMisspelt);
