import { asObject, isJsonObject, type JsonObject } from '../json.js';
import { blocksCheck, blocksLength } from './slack-blocks.js';
import { SLACK } from './slack-limits.js';
import {
  choice,
  fault,
  flag,
  link,
  list,
  pattern,
  shape,
  text,
  whole,
  type Rule,
  type PayloadFault,
} from './shape.js';
import type { Incoming, ReceiverAnswer } from './types.js';

const answer = (status: number, body: string, faults: readonly PayloadFault[] = []): ReceiverAnswer => ({
  reply: { status, headers: { 'content-type': 'text/html' }, body },
  faults,
});
const refuse = (error: string, ...faults: readonly PayloadFault[]): ReceiverAnswer =>
  answer(400, error, faults.length > 0 ? faults : [fault([], error, error)]);

const many = Number.MAX_SAFE_INTEGER;
const anyString = text(many, { mayBeEmpty: true });
const url = link(SLACK.url, 'http', 'https');

/** The older form of a request has 1. */
const names: Rule = (value, path) => (value === 0 || value === 1 ? [] : flag(value, path));

const envelope = shape(
  {},
  {
    text: anyString,
    thread_ts: pattern(/^\d+\.\d+$/),
    username: anyString,
    icon_emoji: pattern(/^:[^:\s]+(::[^:\s]+)?:$/),
    icon_url: url,
    channel: anyString,
    unfurl_links: flag,
    unfurl_media: flag,
    link_names: names,
    mrkdwn: flag,
    reply_broadcast: flag,
    parse: choice('none', 'full'),
  },
);

const color = pattern(/^(good|warning|danger|#[0-9a-f]{6})$/i);

/** Refuses any older field next to `blocks`: https://github.com/slackapi/node-slack-sdk/issues/1112 */
const blockAttachment = shape({ blocks: blocksCheck }, { color, fallback: text(many) }, { closed: true });
const olderField = shape({}, { title: anyString, value: anyString, short: flag }, { closed: true });
const anyTime: Rule = (value, path) =>
  typeof value === 'number' ? [] : pattern(/^\d+(\.\d+)?$/)(value, path);
const olderAttachment = shape(
  {},
  {
    ...Object.fromEntries(
      ['fallback', 'pretext', 'title', 'text', 'author_name', 'author_subname'].map(key => [key, anyString]),
    ),
    ...Object.fromEntries(
      ['title_link', 'author_link', 'author_icon', 'image_url', 'thumb_url', 'footer_icon'].map(key => [
        key,
        url,
      ]),
    ),
    color,
    fields: list(olderField, many),
    footer: text(SLACK.attachmentFooter, { mayBeEmpty: true }),
    ts: anyTime,
    actions: list(() => [], many),
    callback_id: anyString,
    attachment_type: anyString,
    id: whole(0, many),
    mrkdwn_in: list(choice('pretext', 'text', 'fields', 'fallback'), 4),
  },
  { closed: true },
);
const attachment: Rule = (value, path) =>
  isJsonObject(value) && value['blocks'] !== undefined
    ? blockAttachment(value, path)
    : olderAttachment(value, path);

/** Whether a text, or anything in a list, shows something. A color alone does not. */
const hasContent = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.some(hasContent);
  if (isJsonObject(part)) return Object.keys(part).some(key => key !== 'color');
  return part !== undefined && part !== null && part !== '';
};

/** https://docs.slack.dev/messaging/message-metadata */
const isMetadata = (value: unknown): boolean => {
  const { event_type: type, event_payload: payload, entities } = asObject(value);
  return Array.isArray(entities) || (typeof type === 'string' && type !== '' && isJsonObject(payload));
};

/** A message, however it arrives. */
export const answerMessage = (message: JsonObject): ReceiverAnswer => {
  const { text: said, blocks, attachments, metadata } = message;
  const wrong = envelope(message, []);
  if (wrong.length > 0) return refuse('invalid_payload', ...wrong);
  if (typeof said === 'string' && said.length > SLACK.messageText) return refuse('msg_too_long');
  if (Array.isArray(attachments) && attachments.length > SLACK.attachments)
    return refuse('too_many_attachments');
  if (![said, blocks, attachments].some(hasContent)) return refuse('no_text');
  if (metadata !== undefined && !isMetadata(metadata)) return refuse('invalid_metadata_format');

  const blockFaults = blocks === undefined || !hasContent(blocks) ? [] : blocksCheck(blocks, ['blocks']);
  if (blockFaults.length > 0) return refuse('invalid_blocks', ...blockFaults);
  const attachmentFaults =
    attachments === undefined ? [] : list(attachment, SLACK.attachments)(attachments, ['attachments']);
  if (attachmentFaults.length > 0) return refuse('invalid_attachments', ...attachmentFaults);
  if (blocksLength([blocks, attachments]) > SLACK.allBlocksTogether) return refuse('msg_blocks_too_long');
  return answer(200, 'ok');
};

/**
 * Workflow triggers accept a flat object of strings: https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
const answerTrigger = (values: JsonObject): ReceiverAnswer => {
  const faults = Object.entries(values).flatMap(([key, value]) => anyString(value, [key]));
  const json = { 'content-type': 'application/json' };
  return faults.length > 0
    ? { reply: { status: 400, headers: json, body: '{"ok":false,"error":"invalid_webhook_input"}' }, faults }
    : { reply: { status: 200, headers: json, body: '{"ok":true}' }, faults };
};

/** Slack's answer to a request: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling-errors */
export const answerSlack = (request: Incoming, removed: ReadonlySet<string>): ReceiverAnswer => {
  if (request.method !== 'POST') return refuse('invalid_payload', fault([], 'METHOD', 'Slack takes a POST.'));
  const segments = request.url.pathname.split('/').slice(1);
  if (segments.some(segment => removed.has(segment)))
    return answer(404, 'no_service', [fault([], 'no_service', 'This webhook is gone.')]);
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refuse('invalid_payload', fault([], 'CONTENT_TYPE', 'The content type must be application/json.'));
  if (!isJsonObject(request.json))
    return refuse('invalid_payload', fault([], 'JSON', 'The body must be an object in JSON.'));
  return segments[0] === 'services' ? answerMessage(request.json) : answerTrigger(request.json);
};
