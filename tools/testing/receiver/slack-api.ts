import { asText, isJsonObject, type JsonObject } from '../json.js';
import { fault, type PayloadFault } from './shape.js';
import { SLACK } from './slack-limits.js';
import { answerMessage } from './slack.js';
import type { Incoming, ReceiverAnswer, ReceiverMemory } from './types.js';

/** Invented: the only token and the only channel of this workspace, by ID and by name. */
export const WORKSPACE = {
  token: 'xoxb-000000000000-0000000000000-s3cr3tB0tT0kenXXXXXXXXXX',
  channel: 'C0123ABCD',
  channelName: 'alerts',
} as const;

/** Every answer has the status 200, and `ok` says whether it worked. https://docs.slack.dev/apis/web-api/#responses */
const json = (body: JsonObject, faults: readonly PayloadFault[] = []): ReceiverAnswer => ({
  reply: {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  },
  faults,
});

const refuse = (error: string, more: JsonObject = {}, faults: readonly PayloadFault[] = []): ReceiverAnswer =>
  json({ ok: false, error, ...more }, faults.length > 0 ? faults : [fault([], error, error)]);

/** The error of a token, `''` if it is good. */
const tokenError = (header: string | undefined, removed: ReadonlySet<string>): string => {
  const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
  if (token === undefined) return 'not_authed';
  if (token !== WORKSPACE.token) return 'invalid_auth';
  return removed.has(token) ? 'token_revoked' : '';
};

/** What else a posted message may contain. An edit ignores it, so here it counts as a fault. */
const POST_ONLY = [
  'thread_ts',
  'username',
  'icon_emoji',
  'icon_url',
  'unfurl_links',
  'unfurl_media',
  'mrkdwn',
];

const postOnlyFaults = (message: JsonObject): PayloadFault[] =>
  POST_ONLY.filter(key => key in message).map(key =>
    fault([key], 'POST_ONLY', 'An edit does not take this.'),
  );

/** https://docs.slack.dev/reference/methods/chat.postMessage */
const answerPost = (message: JsonObject, memory: ReceiverMemory, ts: string): ReceiverAnswer => {
  const { channel } = message;
  const { channel: id, channelName } = WORKSPACE;
  if (![id, channelName, `#${channelName}`].includes(String(channel))) return refuse('channel_not_found');
  if (memory.removed.has(id)) return refuse('is_archived');
  const { thread_ts: parent } = message;
  // A reply to a deleted message is posted in the channel, and only the answer says so.
  const isReply = typeof parent === 'string' && !memory.removed.has(parent);
  const posted = { type: 'message', ts, ...(isReply && { thread_ts: parent }) };
  return judged(message, { ok: true, channel: id, ts, message: posted }, () => {
    memory.messages.set(ts, id);
  });
};

/** Does not accept a channel name. https://docs.slack.dev/reference/methods/chat.update */
const answerUpdate = (message: JsonObject, { removed, messages }: ReceiverMemory): ReceiverAnswer => {
  const { channel, ts } = message;
  if (channel !== WORKSPACE.channel) return refuse('channel_not_found');
  if (removed.has(WORKSPACE.channel)) return refuse('is_archived');
  if (messages.get(String(ts)) !== channel || removed.has(String(ts))) return refuse('message_not_found');
  if (asText(message['text']).length > SLACK.editText) return refuse('msg_too_long');
  return judged(message, { ok: true, channel, ts }, () => undefined);
};

const judged = (message: JsonObject, good: JsonObject, done: () => void): ReceiverAnswer => {
  const { reply, faults } = answerMessage(message);
  if (reply.status !== 200) return refuse(String(reply.body), {}, faults);
  done();
  return json(good, 'ts' in message ? postOnlyFaults(message) : []);
};

/** Slack's Web API's answer to a request. */
export const answerSlackApi = (
  request: Incoming,
  memory: ReceiverMemory,
  nowMs: number,
  sequence: number,
): ReceiverAnswer => {
  const error = tokenError(request.headers.authorization, memory.removed);
  if (error !== '') return refuse(error);
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refuse('invalid_post_type');
  if (!isJsonObject(request.json)) return refuse('invalid_json');
  const ts = `${Math.floor(nowMs / 1000)}.${String(sequence).padStart(6, '0')}`;
  switch (request.url.pathname) {
    case '/api/chat.postMessage':
      return answerPost(request.json, memory, ts);
    case '/api/chat.update':
      return answerUpdate(request.json, memory);
    default:
      return refuse('unknown_method');
  }
};
