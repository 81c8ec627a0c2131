import type { JsonObject } from '../json.js';
import { fault, type PayloadFault } from './shape.js';

/** Invented: the webhook of a forum. */
export const FORUM_WEBHOOK = '223456789012345678';

/**
 * The code and the words of a refusal if a webhook cannot post there.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
 */
export const threadError = (
  webhook: string,
  thread: string | null,
  name: unknown,
  removed: ReadonlySet<string>,
): readonly [status: number, code: number, message: string] | undefined => {
  if (thread !== null && removed.has(thread)) return [404, 10_003, 'Unknown Channel'];
  if (thread !== null && name !== undefined)
    return [400, 220_002, 'Webhooks posted to forum channels cannot have both a thread_name and thread_id'];
  const isForum = webhook === FORUM_WEBHOOK;
  if (isForum && thread === null && name === undefined)
    return [400, 220_001, 'Webhooks posted to forum channels must have a thread_name or thread_id'];
  if (!isForum && name !== undefined)
    return [400, 220_003, 'Webhooks can only create threads in forum channels'];
  return undefined;
};

const POST_ONLY = ['username', 'avatar_url', 'tts', 'thread_name', 'applied_tags', 'poll'];
/** SUPPRESS_EMBEDS and IS_COMPONENTS_V2. https://discord.com/developers/docs/resources/webhook#edit-webhook-message */
const EDIT_FLAGS = 4 | 32_768;

/** What an edit does not accept. Discord ignores it, so here it counts as a fault. */
export const editFaults = (body: JsonObject): PayloadFault[] => [
  ...POST_ONLY.filter(key => key in body).map(key =>
    fault([key], 'POST_ONLY', 'An edit does not take this.'),
  ),
  ...((Number(body['flags'] ?? 0) & ~EDIT_FLAGS) === 0
    ? []
    : [fault(['flags'], 'POST_ONLY', 'An edit does not set this flag.')]),
];
