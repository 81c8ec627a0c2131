import { findChannelFault } from '../../inputs/channel.js';
import { readColor } from '../../inputs/color.js';
import {
  address,
  all,
  anything,
  choice,
  flag,
  list,
  pattern,
  shape,
  text,
  whole,
  noFault,
} from '../../values/checks.js';
import { keyPath, caution, describeExcess, fault, type Check } from '../../values/findings.js';
import { asArray, asObject, isJsonObject } from '../../values/json.js';
import { BESIDE_BLOCKS } from './check.js';
import { link, strict } from './custom-elements.js';
import { blocks, countCharacters } from './custom-block-list.js';
import { CUSTOM_LIMITS } from './custom-limits.js';

const anyLength = text(Infinity, { mayBeEmpty: true });
const plainColor = pattern(/^(?:good|warning|danger|#[0-9a-f]{6})$/i, "a color such as '#1a7f37'");

/** Slack's colors are texts; people write the forms of other tools. */
const color: Check = (value, at) => {
  const meant = typeof value === 'number' ? value : typeof value === 'string' ? readColor(value) : undefined;
  const [wrong] = plainColor(value, at);
  return wrong === undefined || meant === undefined || !isColor(meant)
    ? plainColor(value, at)
    : fault(at, wrong.problem, `write '#${meant.toString(16).padStart(6, '0')}'`);
};

const isColor = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 0xffffff;
const ts = pattern(/^\d+\.\d+$/, 'the ts of a message, such as 1700000000.123456');

const withBlocks: Check = (value, at) => [
  ...Object.keys(asObject(value))
    .filter(key => !BESIDE_BLOCKS.has(key))
    .flatMap(key => fault(keyPath(at, key), 'is not allowed together with blocks')),
  ...shape({ blocks }, OLDER)(value, at),
];

const time: Check = (value, at) =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    ? []
    : fault(at, 'not a time in seconds');

const field = shape({}, { title: anyLength, value: anyLength, short: flag }, strict);

/** https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
const OLDER = {
  fallback: anyLength,
  color,
  pretext: anyLength,
  author_name: anyLength,
  author_subname: anyLength,
  author_link: link,
  author_icon: link,
  title: anyLength,
  title_link: link,
  text: anyLength,
  fields: list(field),
  image_url: link,
  thumb_url: link,
  footer: text(CUSTOM_LIMITS.attachmentFooter, { mayBeEmpty: true }),
  footer_icon: link,
  ts: time,
  mrkdwn_in: list(choice('pretext', 'text', 'fields', 'fallback')),
  actions: list(anything),
  callback_id: text(),
  attachment_type: text(),
  id: whole(0),
} as const;

const older = shape({}, OLDER, strict);

const attachment: Check = (value, at) =>
  isJsonObject(value) && value['blocks'] !== undefined ? withBlocks(value, at) : older(value, at);

const tooLong: Check = (value, at) => {
  const { length } = String(value);
  const problem = `${describeExcess(length, CUSTOM_LIMITS.advisedText, 'characters')} that Slack advises; it may show it in parts`;
  return length > CUSTOM_LIMITS.advisedText ? caution(at, problem) : [];
};

const channel = all(text(), noFault(findChannelFault));

const anObject: Check = (value, at) => (isJsonObject(value) ? [] : fault(at, 'not an object'));
const event = { event_type: text(), event_payload: anObject } as const;

/** An event, or what a link is about. https://docs.slack.dev/messaging/message-metadata */
const metadata: Check = (value, at) => {
  const entities = { entities: list(anything) } as const;
  return Array.isArray(asObject(value)['entities'])
    ? shape(entities, event)(value, at)
    : shape(event, entities)(value, at);
};

/** People write 1, as the older form of a request had it. */
const names: Check = (value, at) => (value === 0 || value === 1 ? [] : flag(value, at));

const elsewhere =
  (hint: string): Check =>
  (_value, at) =>
    fault(at, hint);

/** https://docs.slack.dev/reference/methods/chat.postMessage and https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const message = shape(
  {},
  {
    text: all(text(CUSTOM_LIMITS.text, { mayBeEmpty: true }), tooLong),
    blocks,
    attachments: list(attachment, CUSTOM_LIMITS.attachments),
    thread_ts: ts,
    reply_broadcast: flag,
    unfurl_links: flag,
    unfurl_media: flag,
    link_names: names,
    mrkdwn: flag,
    parse: choice('none', 'full'),
    metadata,
    username: text(),
    icon_emoji: pattern(/^:[^:\s]+(?:::[^:\s]+)?:$/, 'an emoji such as :rocket:'),
    icon_url: address(CUSTOM_LIMITS.url, 'http', 'https'),
    channel,
    // Either would turn a post through the API into something else.
    token: elsewhere('a token does not belong in a message; use the input slack-token'),
    ts: elsewhere('a message to edit is named by the input message-id'),
  },
  { where: 'to Slack' },
);

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';

const hasContent: Check = (value, at) => {
  const { text: said, blocks: shown, attachments } = asObject(value);
  if (![said, shown, attachments].some(isSaid)) return fault(at, 'no text, blocks or attachments to show');
  return !isSaid(said) && isSaid(shown)
    ? caution(keyPath(at, 'text'), 'missing, so a notification has nothing to say')
    : [];
};

const fits: Check = (value, at) => {
  const { blocks: shown, attachments } = asObject(value);
  const length = countCharacters([shown, ...asArray(attachments).map(one => asObject(one)['blocks'])]);
  return length > CUSTOM_LIMITS.allBlocks
    ? fault(keyPath(at, 'blocks'), describeExcess(length, CUSTOM_LIMITS.allBlocks, 'characters in all'))
    : [];
};

/** A whole custom message. */
export const customMessage: Check = all(message, hasContent, fits);
