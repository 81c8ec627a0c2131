import type { JsonObject } from '../json.js';
import { fault, type PayloadFault } from './shape.js';
import type { ForumSettings, ReceiverMemory } from './types.js';

/** Invented: the webhook of a forum. */
export const FORUM_WEBHOOK = '223456789012345678';

/**
 * The code and the words of a refusal if a webhook cannot post there.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
 */
export const threadError = (
  webhook: string,
  thread: string | null,
  { thread_name: name, applied_tags: tags }: JsonObject,
  { removed, forumSettings, threads }: ReceiverMemory,
): DiscordError | undefined => {
  const isForum = webhook === FORUM_WEBHOOK && forumSettings.kind !== 'text';
  const opens = name !== undefined && name !== null;
  if (thread !== null && opens)
    return [400, 220_002, 'Webhooks posted to forum channels cannot have both a thread_name and thread_id'];
  if (thread !== null) {
    // A thread of the forum is not in the text channel to which the webhook was moved.
    if (removed.has(thread) || (!isForum && threads.has(thread))) return [404, 10_003, 'Unknown Channel'];
    if (forumSettings.locked.has(thread)) return [400, 160_005, 'Thread is locked'];
    forumSettings.archived.delete(thread);
    return undefined;
  }
  if (!isForum)
    return opens ? [400, 220_003, 'Webhooks can only create threads in forum channels'] : undefined;
  if (!opens) return [400, 220_001, 'Webhooks posted to forum channels must have a thread_name or thread_id'];
  return openingError(Array.isArray(tags) ? tags : [], forumSettings);
};

/** A status, a code, and a message. */
type DiscordError = readonly [status: number, code: number, message: string];

const openingError = (
  tags: readonly unknown[],
  { tags: known, requiresTag, isFull }: ForumSettings,
): DiscordError | undefined => {
  if (isFull) return [400, 160_006, 'Maximum number of active threads reached'];
  if (known && tags.some(tag => !known.has(String(tag)))) return [404, 10_087, 'Unknown Tag'];
  return requiresTag && tags.length === 0
    ? [400, 40_067, 'A tag is required to create a forum post in this channel']
    : undefined;
};

/** Why a message cannot be edited though it exists: its thread is closed. */
export const editError = (
  thread: string | null,
  { forumSettings: { archived, locked } }: ReceiverMemory,
): DiscordError | undefined => {
  if (thread === null) return undefined;
  if (locked.has(thread)) return [400, 160_005, 'Thread is locked'];
  return archived.has(thread) ? [400, 50_083, 'Thread is archived'] : undefined;
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
