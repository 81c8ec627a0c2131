import { isJsonObject, type JsonObject } from '../json.js';
import { editError, editFaults, threadError } from './discord-threads.js';
import { messageFaults, messageSays } from './discord-message.js';
import { fault, type PayloadFault } from './shape.js';
import type { Incoming, ReceiverAnswer, ReceiverMemory } from './types.js';

const json = (status: number, body: unknown, faults: readonly PayloadFault[] = []): ReceiverAnswer => ({
  reply: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  faults,
});

/** Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const refuse = (status: number, code: number, message: string): ReceiverAnswer =>
  json(status, { message, code }, [fault([], String(code), message)]);

/** Discord nests faults by path. The leaves are lists named `_errors`: https://discord.com/developers/docs/reference#error-messages */
const errorTree = (faults: readonly PayloadFault[]): JsonObject => {
  const here = faults.filter(({ path }) => path.length === 0);
  const keys = new Set(faults.flatMap(({ path }) => path.slice(0, 1)));
  const below = (key: string): PayloadFault[] =>
    faults.filter(({ path }) => path[0] === key).map(one => ({ ...one, path: one.path.slice(1) }));
  return {
    ...Object.fromEntries([...keys].map(key => [key, errorTree(below(key))])),
    ...(here.length > 0 ? { _errors: here.map(({ code, message }) => ({ code, message })) } : {}),
  };
};

const refuseForm = (faults: readonly PayloadFault[]): ReceiverAnswer =>
  json(400, { message: 'Invalid Form Body', code: 50_035, errors: errorTree(faults) }, faults);

const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** https://discord.com/developers/docs/reference#snowflakes */
const snowflake = (nowMs: number, sequence: number): string =>
  String(((BigInt(nowMs) - DISCORD_EPOCH_MS) << 22n) | BigInt(sequence % 4096));

const snowflakeMs = (id: string): number => Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);

const CHANNEL = '199737254929760256';

const buildMessage = (
  body: JsonObject,
  webhookId: string,
  id: string,
  thread: string | null,
  nowMs: number,
): JsonObject => ({
  id,
  type: 0,
  channel_id: thread ?? CHANNEL,
  webhook_id: webhookId,
  content: body['content'] ?? '',
  embeds: body['embeds'] ?? [],
  components: body['components'] ?? [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: body['tts'] ?? false,
  flags: body['flags'] ?? 0,
  timestamp: new Date(nowMs).toISOString(),
  edited_timestamp: null,
  author: { id: webhookId, bot: true, username: body['username'] ?? 'Hookline', avatar: null },
});

const asks = (url: URL, name: string): boolean => /^(true|1)$/i.test(url.searchParams.get(name) ?? '');

const webhookPath = /^\/api(?:\/v\d+)?\/webhooks\/(\d+)\/([\w-]+)(?:\/messages\/(\d+))?$/;

/** Where a message is: one in a thread is found only with the thread's ID. */
const messageKey = (webhook: string, thread: string | null): string => `${webhook}/${thread ?? ''}`;

/** Where a request goes: to a webhook, and to one of its messages for an edit. */
interface WebhookTarget {
  readonly id: string;
  readonly token: string;
  readonly edited: string | undefined;
}

/** What is wrong with a request before its body is checked. */
const refuseEarly = (
  request: Incoming,
  { id, token, edited }: WebhookTarget,
  { removed }: ReceiverMemory,
): ReceiverAnswer | undefined => {
  if (request.method !== (edited === undefined ? 'POST' : 'PATCH'))
    return refuse(405, 0, '405: Method Not Allowed');
  if (removed.has(id)) return refuse(404, 10_015, 'Unknown Webhook');
  if (removed.has(token)) return refuse(401, 50_027, 'Invalid Webhook Token');
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refuse(400, 50_035, `Expected "Content-Type" header to be one of {'application/json'}.`);
  if (request.json === undefined) return refuse(400, 50_109, 'The request body contains invalid JSON.');
  return undefined;
};

/** Why a message cannot be edited. */
const lostMessage = (
  edited: string,
  webhook: string,
  thread: string | null,
  memory: ReceiverMemory,
): ReturnType<typeof editError> => {
  const { messages, removed } = memory;
  if (thread !== null && removed.has(thread)) return [404, 10_003, 'Unknown Channel'];
  if (messages.get(edited) !== messageKey(webhook, thread) || removed.has(edited))
    return [404, 10_008, 'Unknown Message'];
  return editError(thread, memory);
};

const answerBody = (
  request: Incoming,
  body: JsonObject,
  { id, edited }: WebhookTarget,
  memory: ReceiverMemory,
  messageId: string,
): ReceiverAnswer => {
  const { messages, threads } = memory;
  const nowMs = snowflakeMs(messageId);
  const thread = request.url.searchParams.get('thread_id');
  const misplaced =
    edited === undefined ? threadError(id, thread, body, memory) : lostMessage(edited, id, thread, memory);
  if (misplaced !== undefined) return refuse(...misplaced);

  const withComponents = asks(request.url, 'with_components');
  const faults = messageFaults(body, withComponents);
  if (faults.length > 0) return refuseForm(faults);
  if (!messageSays(body, withComponents)) return refuse(400, 50_006, 'Cannot send an empty message');
  if (edited !== undefined) return json(200, buildMessage(body, id, edited, thread, nowMs), editFaults(body));

  // The first message of a forum thread has the thread's ID: https://discord.com/developers/docs/topics/threads#forums
  const place = body['thread_name'] === undefined ? thread : messageId;
  messages.set(messageId, messageKey(id, place));
  if (body['thread_name'] !== undefined) threads.add(messageId);
  return asks(request.url, 'wait')
    ? json(200, buildMessage(body, id, messageId, place, nowMs))
    : { reply: { status: 204, headers: {}, body: '' }, faults: [] };
};

/**
 * Discord's answer to a request to a webhook: https://discord.com/developers/docs/resources/webhook#execute-webhook
 * @param sequence distinguishes the message IDs of one millisecond.
 */
export const answerDiscord = (
  request: Incoming,
  memory: ReceiverMemory,
  nowMs: number,
  sequence: number,
): ReceiverAnswer => {
  const agent = request.headers['user-agent'] ?? '';
  if (!/^DiscordBot \([^\s,]+, [^\s)]+\)/.test(agent)) return refuse(403, 40_333, 'internal network error');
  const [, id, token, edited] = webhookPath.exec(request.url.pathname) ?? [];
  if (id === undefined || token === undefined) return refuse(404, 0, '404: Not Found');
  const target = { id, token, edited };
  const refusal = refuseEarly(request, target, memory);
  if (refusal !== undefined) return refusal;
  if (!isJsonObject(request.json))
    return refuseForm([fault([], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')]);
  return answerBody(request, request.json, target, memory, snowflake(nowMs, sequence));
};
